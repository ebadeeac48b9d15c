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

    /** All task definitions. */
    @GET("metadata/taskdefs")
    Call<JsonNode> tasks();

    /** Deletes a task definition. */
    @DELETE("metadata/taskdefs/{type}")
    Call<ResponseBody> deleteTask(@Path("type") String type);

    /** All workflow definitions, of all versions. */
    @GET("metadata/workflow")
    Call<JsonNode> workflows();

    /** The latest version of each workflow definition. */
    @GET("metadata/workflow/latest-versions")
    Call<JsonNode> latestWorkflows();

    /** The versions of each workflow: {@code {name: [{name, version, createTime, updateTime}]}}. */
    @GET("metadata/workflow/names-and-versions")
    Call<JsonNode> versions();

    /** Looks at a workflow definition without keeping it. */
    @POST("metadata/workflow/validate")
    Call<ResponseBody> validate(@Body RequestBody definition);

    /** Deletes a version of a workflow definition. */
    @DELETE("metadata/workflow/{name}/{version}")
    Call<ResponseBody> deleteWorkflow(@Path("name") String name, @Path("version") int version);

    /** Tags of a workflow or a task; not in the open-source server. */
    @GET("metadata/{kind}/{name}/tags")
    Call<JsonNode> tags(@Path("kind") String kind, @Path("name") String name);

    /** Sets the tags of a workflow or a task; not in the open-source server. */
    @PUT("metadata/{kind}/{name}/tags")
    Call<ResponseBody> putTags(@Path("kind") String kind, @Path("name") String name, @Body RequestBody tags);

    /** A schema; not in the open-source server. */
    @GET("schema/{name}/{version}")
    Call<JsonNode> schema(@Path("name") String name, @Path("version") int version);

    /** All schemas; not in the open-source server. */
    @GET("schema")
    Call<JsonNode> schemas();

    /** Creates or replaces schemas; not in the open-source server. */
    @POST("schema")
    Call<ResponseBody> putSchemas(@Body RequestBody schemas);

    /** Deletes a version of a schema; not in the open-source server. */
    @DELETE("schema/{name}/{version}")
    Call<ResponseBody> deleteSchema(@Path("name") String name, @Path("version") int version);

    /** Creates or replaces workflow definitions; the body is an array. What could not be done is in the answer. */
    @PUT("metadata/workflow")
    Call<JsonNode> putWorkflows(@Body RequestBody definitions);
}
