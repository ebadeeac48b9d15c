package dev.downbeat.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Query;

/** What the server finds of executions and their tasks. */
public interface SearchApi {

    /** Executions, from the index; the answer is {@code {totalHits, results}}. */
    @GET("workflow/search")
    Call<JsonNode> workflows(
            @Query("start") int start,
            @Query("size") int size,
            @Query("sort") String sort,
            @Query("freeText") String freeText,
            @Query("query") @Nullable String query);

    /** Tasks, from the index; the answer is {@code {totalHits, results}}. */
    @GET("tasks/search")
    Call<JsonNode> tasks(
            @Query("start") int start,
            @Query("size") int size,
            @Query("sort") String sort,
            @Query("freeText") String freeText,
            @Query("query") @Nullable String query);

    /** Executions of a workflow by the correlation ids that they were started with. */
    @POST("workflow/{name}/correlated")
    Call<JsonNode> correlated(
            @Path("name") String name,
            @Query("includeClosed") boolean includeClosed,
            @Query("includeTasks") boolean includeTasks,
            @Body List<String> correlationIds);

    /** The ids of the executions of a workflow that run; without times of those of now. */
    @GET("workflow/running/{name}")
    Call<JsonNode> running(
            @Path("name") String name,
            @Query("version") int version,
            @Query("startTime") @Nullable Long startTime,
            @Query("endTime") @Nullable Long endTime);
}
