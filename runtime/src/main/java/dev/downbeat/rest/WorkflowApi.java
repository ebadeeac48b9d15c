package dev.downbeat.rest;

import com.fasterxml.jackson.databind.JsonNode;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Query;

/** Workflow executions. */
public interface WorkflowApi {

    /** Starts an execution; the answer is its id as plain text. */
    @POST("workflow")
    Call<ResponseBody> start(@Body RequestBody request);

    /** An execution with its output. */
    @GET("workflow/{id}")
    Call<JsonNode> execution(@Path("id") String id, @Query("includeTasks") boolean includeTasks);

    /** Ends an execution. */
    @DELETE("workflow/{id}")
    Call<ResponseBody> terminate(@Path("id") String id, @Query("reason") @Nullable String reason);

    /** Stops scheduling. */
    @PUT("workflow/{id}/pause")
    Call<ResponseBody> pause(@Path("id") String id);

    /** Goes on with it. */
    @PUT("workflow/{id}/resume")
    Call<ResponseBody> resume(@Path("id") String id);
}
