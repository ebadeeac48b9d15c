package dev.downbeat.rest;

import com.fasterxml.jackson.databind.JsonNode;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Query;

/** Tasks, as workers see them. */
public interface TaskApi {

    /** Waits up to {@code timeout} milliseconds, 5000 at most, until {@code count} tasks are there; gives those that are. */
    @GET("tasks/poll/batch/{type}")
    Call<JsonNode> poll(
            @Path("type") String type,
            @Query("workerid") String workerId,
            @Query("domain") @Nullable String domain,
            @Query("count") int count,
            @Query("timeout") long timeoutMillis);

    /** Takes a task's result, or a sign of life ({@code extendLease}). */
    @POST("tasks")
    Call<ResponseBody> update(@Body RequestBody result);

    /** Takes the result of the open task of that reference name; the answer is its id, or empty if there is none. */
    @POST("tasks/{workflowId}/{reference}/{status}")
    Call<ResponseBody> updateByReference(
            @Path("workflowId") String workflowId,
            @Path("reference") String reference,
            @Path("status") String status,
            @Body RequestBody output);

    /** Completes the first open WAIT task, and waits so long to see what follows. */
    @POST("tasks/{workflowId}/{status}/signal/sync")
    Call<ResponseBody> signal(
            @Path("workflowId") String workflowId,
            @Path("status") String status,
            @Query("timeoutMillis") long timeoutMillis,
            @Body RequestBody output);

    /** The lines of a task's log. */
    @GET("tasks/{id}/log")
    Call<JsonNode> log(@Path("id") String id);
}
