package dev.downbeat.it.dynamic.faces;

import dev.downbeat.annotation.Body;
import dev.downbeat.annotation.Dynamic;
import dev.downbeat.annotation.Event;
import dev.downbeat.annotation.From;
import dev.downbeat.annotation.Header;
import dev.downbeat.annotation.Http;
import dev.downbeat.annotation.HttpMethod;
import dev.downbeat.annotation.KafkaPublish;
import dev.downbeat.annotation.Key;
import dev.downbeat.annotation.Options;
import dev.downbeat.annotation.Query;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.StartWorkflow;
import dev.downbeat.annotation.Template;
import dev.downbeat.annotation.Wait;
import dev.downbeat.annotation.Workflow;
import java.time.Duration;
import java.util.Optional;

@Workflow(name = "faces_delivery")
interface Delivery {

    record Parcel(String sku, int count) {}

    record Label(String code) {}

    @Workflow(name = "faces_audit")
    interface Audit {
        @Run
        void audit(String code);

        @Wait("1s")
        void rest();
    }

    @Run
    @From("label.code")
    String deliver(String id, Parcel parcel, String carrier, Duration patience, Optional<String> note);

    @Wait("1h 30m")
    void cool();

    @Wait
    void asLongAs(@From("patience") Duration duration);

    @Http(
            method = HttpMethod.POST,
            uri = "https://carrier.example/labels/{id}",
            headers = "X-Count: {parcel.count}",
            readTimeout = "10s")
    @Options(retries = 3, retryDelay = "2s")
    Label label(
            String id,
            @Query("note") Optional<String> note,
            @Header("Authorization") @Template("Bearer {secrets.CARRIER}") String key,
            @Body Parcel parcel);

    @Dynamic("carrier")
    void load(@From("label") Label label);

    @Event("conductor:shipped")
    void announce(@From("label.code") String code);

    @KafkaPublish(topic = "shipped-{carrier}", bootstrapServers = "kafka:9092")
    void publish(@Key @From("label.code") String code, @Body Parcel parcel);

    @StartWorkflow(Audit.class)
    String audit(@From("label.code") String code);
}
