package dev.downbeat.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
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
import retrofit2.http.QueryMap;
import retrofit2.http.Tag;

/** Workflow executions. */
public interface WorkflowApi {

    /** Starts an execution; the answer is its id as plain text. */
    @POST("workflow")
    Call<ResponseBody> start(@Body RequestBody request);

    /** Starts an execution and waits for its end, an open WAIT, the end of one of the tasks, or so many seconds. */
    @POST("workflow/execute/{name}/{version}")
    Call<JsonNode> execute(
            @Path("name") String name,
            @Path("version") int version,
            @Query("requestId") @Nullable String requestId,
            @Query("waitUntilTaskRef") @Nullable String waitUntilTaskRefs,
            @Query("waitForSeconds") long waitForSeconds,
            @Body RequestBody request,
            @Tag Patience patience);

    /** Starts an execution whose tasks have mocks, and goes on with it until it ends, or stands at one that has none. */
    @POST("workflow/test")
    Call<JsonNode> test(@Body RequestBody request, @Tag Patience patience);

    /** An execution with its output. */
    @GET("workflow/{id}")
    Call<JsonNode> execution(@Path("id") String id, @Query("includeTasks") boolean includeTasks);

    /** Ends an execution. */
    @DELETE("workflow/{id}")
    Call<ResponseBody> terminate(
            @Path("id") String id,
            @Query("reason") @Nullable String reason,
            @Query("triggerFailureWorkflow") @Nullable Boolean triggerFailureWorkflow);

    /** Stops scheduling. */
    @PUT("workflow/{id}/pause")
    Call<ResponseBody> pause(@Path("id") String id);

    /** Goes on with it. */
    @PUT("workflow/{id}/resume")
    Call<ResponseBody> resume(@Path("id") String id);

    /** Tries the failed tasks again. */
    @POST("workflow/{id}/retry")
    Call<ResponseBody> retry(@Path("id") String id, @Query("resumeSubworkflowTasks") boolean resumeSubworkflowTasks);

    /** Begins an ended execution anew. */
    @POST("workflow/{id}/restart")
    Call<ResponseBody> restart(@Path("id") String id, @Query("useLatestDefinitions") boolean useLatestDefinitions);

    /** Begins an ended execution anew, from one of its tasks if the request names one. */
    @POST("workflow/{id}/rerun")
    Call<ResponseBody> rerun(@Path("id") String id, @Body RequestBody request);

    /** Leaves a task out that has not been scheduled yet; the query says what stands in its place. */
    @PUT("workflow/{id}/skiptask/{reference}")
    Call<ResponseBody> skip(
            @Path("id") String id, @Path("reference") String reference, @QueryMap Map<String, String> inputAndOutput);

    /** Makes tasks that wait for a call-back available at once. */
    @POST("workflow/{id}/resetcallbacks")
    Call<ResponseBody> resetCallbacks(@Path("id") String id);

    /** Has the server look at the execution now. */
    @PUT("workflow/decide/{id}")
    Call<ResponseBody> decide(@Path("id") String id);

    /** Deletes an execution. */
    @DELETE("workflow/{id}/remove")
    Call<ResponseBody> remove(@Path("id") String id, @Query("archiveWorkflow") boolean archive);

    /** Ends and deletes an execution. */
    @DELETE("workflow/{id}/terminate-remove")
    Call<ResponseBody> terminateAndRemove(
            @Path("id") String id, @Query("reason") @Nullable String reason, @Query("archiveWorkflow") boolean archive);

    /** Sets variables; not in the open-source server. */
    @POST("workflow/{id}/variables")
    Call<ResponseBody> updateVariables(@Path("id") String id, @Body RequestBody variables);

    /** Goes on at another task; not in the open-source server. */
    @POST("workflow/{id}/jump/{reference}")
    Call<ResponseBody> jump(@Path("id") String id, @Path("reference") String reference, @Body RequestBody input);
}
