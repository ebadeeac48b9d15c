package dev.downbeat.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.HTTP;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Query;

/** Operations on up to 1000 executions; the answer is {@code {bulkErrorResults: {id: reason}, bulkSuccessfulResults: [id]}}. */
public interface BulkApi {

    /** Stops scheduling. */
    @PUT("workflow/bulk/pause")
    Call<JsonNode> pause(@Body List<String> ids);

    /** Goes on with them. */
    @PUT("workflow/bulk/resume")
    Call<JsonNode> resume(@Body List<String> ids);

    /** Ends them. */
    @POST("workflow/bulk/terminate")
    Call<JsonNode> terminate(@Query("reason") String reason, @Body List<String> ids);

    /** Tries their failed tasks again. */
    @POST("workflow/bulk/retry")
    Call<JsonNode> retry(@Body List<String> ids);

    /** Begins ended ones anew. */
    @POST("workflow/bulk/restart")
    Call<JsonNode> restart(@Query("useLatestDefinitions") boolean useLatestDefinitions, @Body List<String> ids);

    /** Deletes them. */
    @HTTP(method = "DELETE", path = "workflow/bulk/remove", hasBody = true)
    Call<JsonNode> remove(@Query("archiveWorkflow") boolean archive, @Body List<String> ids);

    /** Ends and deletes them. */
    @HTTP(method = "DELETE", path = "workflow/bulk/terminate-remove", hasBody = true)
    Call<JsonNode> terminateAndRemove(
            @Query("reason") String reason, @Query("archiveWorkflow") boolean archive, @Body List<String> ids);
}
