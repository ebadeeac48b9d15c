package dev.downbeat.rest;

import okhttp3.ResponseBody;
import retrofit2.Call;
import retrofit2.http.GET;

/** The server itself. */
public interface SystemApi {

    /** Its version as plain text; older servers do not say it. */
    @GET("version")
    Call<ResponseBody> version();
}
