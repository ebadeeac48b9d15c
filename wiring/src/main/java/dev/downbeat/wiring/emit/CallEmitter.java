package dev.downbeat.wiring.emit;

import dev.downbeat.definition.WorkflowTask;
import dev.downbeat.wiring.model.Argument;
import dev.downbeat.wiring.model.FlowTask;
import dev.downbeat.wiring.model.Form;
import dev.downbeat.wiring.model.JsonShape;
import dev.downbeat.wiring.model.MessagePart;
import dev.downbeat.wiring.model.NumberKind;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes events, messages to Kafka, tasks that are named when the workflow runs, and workflows that are only started. */
final class CallEmitter {

    /** The input that says which task; the worker gets it too, so it is none of its own. */
    static final String DYNAMIC_TASK = "_task";

    private final Expressions expressions;
    private final TaskNames names;

    CallEmitter(Expressions expressions, TaskNames names) {
        this.expressions = expressions;
        this.names = names;
    }

    WorkflowTask event(FlowTask task, Form.Event event) {
        WorkflowTask.Builder builder = names.system(task, "EVENT")
                .sink(Expressions.escaped(event.sink().text()));
        return withInputs(task, builder);
    }

    WorkflowTask dynamic(FlowTask task, Form.Dynamic dynamic) {
        WorkflowTask.Builder builder = names.system(task, "DYNAMIC").dynamicTaskNameParam(DYNAMIC_TASK);
        builder.input(DYNAMIC_TASK, expressions.of(Expressions.path(dynamic.type())));
        return withInputs(task, builder);
    }

    WorkflowTask start(FlowTask task, Form.StartWorkflow call) {
        Map<String, @Nullable Object> start = new LinkedHashMap<>();
        start.put("name", call.contract().name());
        call.version().ifPresent(version -> start.put("version", version));
        start.put("input", expressions.values(task));
        return OptionsEmitter.build(task, names.system(task, "START_WORKFLOW").input("startWorkflow", start));
    }

    WorkflowTask kafka(FlowTask task, Form.KafkaPublish kafka) {
        Map<String, @Nullable Object> request = new LinkedHashMap<>();
        request.put("topic", expressions.text(kafka.topic().text(), Optional.of(task)));
        request.put(
                "bootStrapServers", expressions.text(kafka.bootstrapServers().text(), Optional.of(task)));
        Map<String, @Nullable Object> headers = new LinkedHashMap<>();
        for (MessagePart part : kafka.parts()) {
            Argument argument = task.argument(part.argument()).orElseThrow();
            Object value = expressions.value(argument, Optional.of(task));
            switch (part) {
                case MessagePart.Key key -> {
                    request.put("key", value);
                    serializer(argument.shape()).ifPresent(name -> request.put("keySerializer", name));
                }
                case MessagePart.Body body -> request.put("value", value);
                case MessagePart.Header header -> headers.put(header.name().text(), value);
                case MessagePart.Query query -> throw new IllegalStateException(query.argument());
            }
        }
        if (!headers.isEmpty()) {
            request.put("headers", headers);
        }
        return OptionsEmitter.build(task, names.system(task, "KAFKA_PUBLISH").input("kafka_request", request));
    }

    /** The server's default is for texts. */
    private static Optional<String> serializer(JsonShape key) {
        if (!(key.present() instanceof JsonShape.Numeric number)) {
            return Optional.empty();
        }
        String kind = number.kind() == NumberKind.LONG ? "Long" : "Integer";
        return Optional.of("org.apache.kafka.common.serialization." + kind + "Serializer");
    }

    private WorkflowTask withInputs(FlowTask task, WorkflowTask.Builder builder) {
        expressions.values(task).forEach(builder::input);
        return OptionsEmitter.build(task, builder);
    }
}
