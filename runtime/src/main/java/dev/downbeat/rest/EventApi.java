package dev.downbeat.rest;

import com.fasterxml.jackson.databind.JsonNode;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Query;

/** Event handlers. */
public interface EventApi {

    /** All of them. */
    @GET("event")
    Call<JsonNode> handlers();

    /** Those of an event. */
    @GET("event/{event}")
    Call<JsonNode> handlersOf(@Path("event") String event, @Query("activeOnly") boolean activeOnly);

    /** Creates one; one of this name is a conflict. */
    @POST("event")
    Call<ResponseBody> create(@Body RequestBody handler);

    /** Replaces one. */
    @PUT("event")
    Call<ResponseBody> replace(@Body RequestBody handler);

    /** Deletes one. */
    @DELETE("event/{name}")
    Call<ResponseBody> delete(@Path("name") String name);
}
