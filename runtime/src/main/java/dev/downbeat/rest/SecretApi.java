package dev.downbeat.rest;

import com.fasterxml.jackson.databind.JsonNode;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.PUT;
import retrofit2.http.Path;

/** Secrets. */
public interface SecretApi {

    /** Their names. */
    @GET("secrets")
    Call<JsonNode> names();

    /** Whether there is one. */
    @GET("secrets/{name}/exists")
    Call<JsonNode> exists(@Path("name") String name);

    /** Sets one; the body is raw text. */
    @PUT("secrets/{name}")
    Call<ResponseBody> put(@Path("name") String name, @Body RequestBody value);

    /** Deletes one. */
    @DELETE("secrets/{name}")
    Call<ResponseBody> delete(@Path("name") String name);
}
