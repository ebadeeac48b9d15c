package dev.downbeat.it.flow.http;

import dev.downbeat.HttpResponse;
import dev.downbeat.annotation.Body;
import dev.downbeat.annotation.Const;
import dev.downbeat.annotation.From;
import dev.downbeat.annotation.Header;
import dev.downbeat.annotation.Http;
import dev.downbeat.annotation.HttpMethod;
import dev.downbeat.annotation.Options;
import dev.downbeat.annotation.Output;
import dev.downbeat.annotation.Query;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.Template;
import dev.downbeat.annotation.Workflow;
import java.util.Optional;
import java.util.UUID;

/** Calls with all that a call can have. */
@Workflow
interface Booking {

    enum Zone {
        EU,
        US
    }

    record Parcel(String sku, int count) {}

    record Label(String code, int pieces) {}

    record Booked(String code, int pieces, int status, String carrier, Optional<String> nothing) {}

    @Run
    Booked book(
            String carrier,
            int port,
            String id,
            UUID key,
            Zone zone,
            Parcel parcel,
            Optional<String> note,
            Optional<Integer> page,
            String token);

    @Http(
            method = HttpMethod.POST,
            uri = "{carrier}/labels/{id}/of/{key}?fixed=1",
            headers = {"X-Zone: {zone}", "X-Mixed: {parcel.count} of {parcel.sku} {{}}"},
            accept = "application/json",
            contentType = "application/json",
            connectTimeout = "2s",
            readTimeout = "10s")
    @Options(retries = 0)
    Label label(
            String id,
            @Query("zone") Zone zone,
            @Query("q") @From("parcel.sku") String text,
            @Query("note") Optional<String> note,
            @Query("page") Optional<Integer> page,
            @Header("Authorization") @Template("Bearer {token}") String auth,
            @Header("X-Note") @From("note") Optional<String> noteHeader,
            @Header("X-Const") @Const("$" + "{workflow.input.token}") String constant,
            @Body Parcel parcel);

    @Http(uri = "http://127.0.0.1:{port}/status")
    HttpResponse<Label> status();

    @Http(uri = "http://127.0.0.1:{port}/nothing", method = HttpMethod.DELETE)
    Optional<String> nothing();

    @Http(uri = "http://127.0.0.1:{port}/text", method = HttpMethod.PUT, contentType = "text/plain")
    void put(@Body @Const("just text") String text);

    @Output
    Booked booked(
            @From("label.code") String code,
            @From("status.body.pieces") int pieces,
            @From("status.statusCode") int status,
            @From("status.headers['X-carrier'][0]") String carrier,
            Optional<String> nothing);
}
