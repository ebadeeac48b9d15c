package dev.downbeat.it.flow.calls;

import dev.downbeat.annotation.Body;
import dev.downbeat.annotation.From;
import dev.downbeat.annotation.Header;
import dev.downbeat.annotation.KafkaPublish;
import dev.downbeat.annotation.Key;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.Workflow;

/** Publishes to Kafka; there is none here, so that it is only registered. */
@Workflow
interface Publishing {

    record Order(String id, long number) {}

    @Run
    void run(Order order, String region);

    @KafkaPublish(topic = "orders-{region}", bootstrapServers = "kafka-1:9092,kafka-2:9092")
    void byText(
            @Key @From("order.id") String key, @Body Order order, @Header("X-Region") @From("region") String header);

    @KafkaPublish(topic = "numbers", bootstrapServers = "kafka-1:9092")
    void byNumber(@Key @From("order.number") long key, @Body Order order);
}
