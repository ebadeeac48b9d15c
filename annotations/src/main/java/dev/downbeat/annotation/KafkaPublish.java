package dev.downbeat.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method of a {@link Workflow} that publishes a message to Kafka: one {@link Body}, perhaps a {@link Key} and
 * {@link Header}s. Conductor: a task of type {@code KAFKA_PUBLISH}, with {@code kafka_request}.
 *
 * <pre>{@code
 * @KafkaPublish(topic = "orders", bootstrapServers = "kafka:9092")
 * void publish(@Key String orderId, @Body OrderInfo order);
 * }</pre>
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface KafkaPublish {
    /**
     * The topic; {@code {name}} as in {@link Http#uri()}. Conductor: {@code topic}.
     *
     * @return the topic
     */
    String topic();

    /**
     * The brokers, with commas between them; {@code {name}} as in {@link Http#uri()}. Conductor: {@code
     * bootStrapServers}.
     *
     * @return the brokers
     */
    String bootstrapServers();
}
