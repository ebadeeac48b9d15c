package dev.downbeat.flow;

import dev.downbeat.wiring.model.Form;
import dev.downbeat.wiring.model.JsonShape;
import dev.downbeat.wiring.model.MessagePart;
import dev.downbeat.wiring.model.Written;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A message to Kafka that the server sends. Conductor: {@code KAFKA_PUBLISH}. */
public final class KafkaTask extends InputTask<@Nullable Void, KafkaTask> {

    private final Written topic;
    private final Written bootstrapServers;
    private final List<MessagePart> parts = new ArrayList<>();

    KafkaTask(String reference, String topic, String bootstrapServers) {
        super(reference);
        this.topic = new Written(topic, site());
        this.bootstrapServers = new Written(bootstrapServers, site());
    }

    /**
     * Gives the key of the message. Conductor: {@code key}.
     *
     * @param value text or an integer
     * @return this
     */
    public KafkaTask key(Expr<?> value) {
        parts.add(new MessagePart.Key("key", CallSite.here()));
        return input("key", value);
    }

    /**
     * Gives the message itself. Conductor: {@code value}.
     *
     * @param value the message
     * @return this
     */
    public KafkaTask body(Expr<?> value) {
        parts.add(new MessagePart.Body("body", CallSite.here()));
        return input("body", value);
    }

    /**
     * Adds a header.
     *
     * @param name the header's name, which its value has as an input too
     * @param value its value, a scalar
     * @return this
     */
    public KafkaTask header(String name, Expr<?> value) {
        parts.add(new MessagePart.Header(name, new Written(name, CallSite.here())));
        return input(name, value);
    }

    @Override
    Form form() {
        return new Form.KafkaPublish(topic, bootstrapServers, parts);
    }

    @Override
    JsonShape outputShape() {
        return new JsonShape.Nothing();
    }
}
