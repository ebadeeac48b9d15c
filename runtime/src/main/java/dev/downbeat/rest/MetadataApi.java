package dev.downbeat.rest;

import com.fasterxml.jackson.databind.JsonNode;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Query;

/** Workflow and task definitions, as JSON text. */
public interface MetadataApi {

    /** One task definition. */
    @GET("metadata/taskdefs/{type}")
    Call<ResponseBody> task(@Path("type") String type);

    /** Creates task definitions; the body is an array. An existing one is overwritten. */
    @POST("metadata/taskdefs")
    Call<ResponseBody> createTasks(@Body RequestBody definitions);

    /** Replaces a task definition; the body is a single one. */
    @PUT("metadata/taskdefs")
    Call<ResponseBody> putTask(@Body RequestBody definition);

    /** One workflow definition; the latest without a version. */
    @GET("metadata/workflow/{name}")
    Call<ResponseBody> workflow(@Path("name") String name, @Query("version") @Nullable Integer version);

    /** Creates a workflow definition; one of this name and version is a conflict. */
    @POST("metadata/workflow")
    Call<ResponseBody> createWorkflow(@Body RequestBody definition);

    /** Creates or replaces workflow definitions; the body is an array. What could not be done is in the answer. */
    @PUT("metadata/workflow")
    Call<JsonNode> putWorkflows(@Body RequestBody definitions);
}
