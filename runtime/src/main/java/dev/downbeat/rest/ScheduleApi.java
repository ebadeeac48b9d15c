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

/** Schedules by which the server starts workflows; not in servers before 3.32, nor in one without its scheduler. */
public interface ScheduleApi {

    /** All of them, or those of a workflow. */
    @GET("scheduler/schedules")
    Call<JsonNode> schedules(@Query("workflowName") @Nullable String workflowName);

    /** One. */
    @GET("scheduler/schedules/{name}")
    Call<JsonNode> schedule(@Path("name") String name);

    /** Creates or replaces one. */
    @POST("scheduler/schedules")
    Call<JsonNode> save(@Body RequestBody schedule);

    /** Deletes one. */
    @DELETE("scheduler/schedules/{name}")
    Call<ResponseBody> delete(@Path("name") String name);

    /** Starts nothing by it for now. */
    @PUT("scheduler/schedules/{name}/pause")
    Call<ResponseBody> pause(@Path("name") String name, @Query("reason") String reason);

    /** Goes on with it. */
    @PUT("scheduler/schedules/{name}/resume")
    Call<ResponseBody> resume(@Path("name") String name);

    /** The next times of a cron expression, in milliseconds since 1970. */
    @GET("scheduler/nextFewSchedules")
    Call<JsonNode> next(@Query("cronExpression") String cron, @Query("limit") int limit);
}
