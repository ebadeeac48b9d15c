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
}
