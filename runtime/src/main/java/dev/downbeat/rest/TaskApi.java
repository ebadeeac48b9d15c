package dev.downbeat.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.Tag;

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

    /** A task if there is one; no content if there is none. */
    @GET("tasks/poll/{type}")
    Call<JsonNode> pollOne(
            @Path("type") String type, @Query("workerid") String workerId, @Query("domain") @Nullable String domain);

    /** One task. */
    @GET("tasks/{id}")
    Call<JsonNode> task(@Path("id") String id);

    /** Takes a task's result, or a sign of life ({@code extendLease}). */
    @POST("tasks")
    Call<ResponseBody> update(@Body RequestBody result);

    /** Takes a task's result; the answer is the next task of its type, which is the caller's then, or no content. */
    @POST("tasks/update-v2")
    Call<JsonNode> updateAndPoll(@Body RequestBody result);

    /** Takes the result of the open task of that reference name; the answer is its id, or empty if there is none. */
    @POST("tasks/{workflowId}/{reference}/{status}")
    Call<ResponseBody> updateByReference(
            @Path("workflowId") String workflowId,
            @Path("reference") String reference,
            @Path("status") String status,
            @Query("workerid") @Nullable String workerId,
            @Body RequestBody output);

    /** Takes the result of the open task of that reference name; the answer is the execution. */
    @POST("tasks/{workflowId}/{reference}/{status}/sync")
    Call<JsonNode> updateByReferenceAndRead(
            @Path("workflowId") String workflowId,
            @Path("reference") String reference,
            @Path("status") String status,
            @Query("workerid") @Nullable String workerId,
            @Body RequestBody output);

    /** Updates the first open WAIT task, if there is one. */
    @POST("tasks/{workflowId}/{status}/signal")
    Call<ResponseBody> signalOnly(
            @Path("workflowId") String workflowId, @Path("status") String status, @Body RequestBody output);

    /** Updates the first open WAIT task, and waits so long until the execution stands again; the answer is the execution. */
    @POST("tasks/{workflowId}/{status}/signal/sync")
    Call<JsonNode> signalAndRead(
            @Path("workflowId") String workflowId,
            @Path("status") String status,
            @Query("timeoutMillis") long timeoutMillis,
            @Body RequestBody output,
            @Tag Patience patience);

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

    /** Adds to a task's log; the body is raw text. */
    @POST("tasks/{id}/log")
    Call<ResponseBody> addLog(@Path("id") String id, @Body RequestBody line);

    /** How many tasks wait. */
    @GET("tasks/queue/size")
    Call<JsonNode> queueSize(@Query("taskType") String type, @Query("domain") @Nullable String domain);

    /** How many tasks wait, by type. */
    @GET("tasks/queue/sizes")
    Call<JsonNode> queueSizes(@Query("taskType") List<String> types);

    /** How much is in each queue: {@code {queue: {shard: {size, uacked}}}}. */
    @GET("tasks/queue/all/verbose")
    Call<JsonNode> queues();

    /** Who polled a type last. */
    @GET("tasks/queue/polldata")
    Call<JsonNode> pollData(@Query("taskType") String type);

    /** Who polled last, of all types. */
    @GET("tasks/queue/polldata/all")
    Call<JsonNode> allPollData();

    /** Puts scheduled tasks back into their queue; the answer is a number as text. */
    @POST("tasks/queue/requeue/{type}")
    Call<ResponseBody> requeue(@Path("type") String type);

    /** Tasks of a type that have not ended. */
    @GET("admin/task/{type}")
    Call<JsonNode> open(@Path("type") String type, @Query("count") int count);

    /** Where a task's large input or output is kept. */
    @GET("tasks/externalstoragelocation")
    Call<JsonNode> externalLocation(
            @Query("path") String path, @Query("operation") String operation, @Query("payloadType") String payloadType);

    /** Where an execution's large input or output is kept. */
    @GET("workflow/externalstoragelocation")
    Call<JsonNode> workflowExternalLocation(
            @Query("path") String path, @Query("operation") String operation, @Query("payloadType") String payloadType);
}
