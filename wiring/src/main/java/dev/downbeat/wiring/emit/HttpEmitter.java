package dev.downbeat.wiring.emit;

import dev.downbeat.definition.Durations;
import dev.downbeat.definition.WorkflowTask;
import dev.downbeat.wiring.check.BraceShapes;
import dev.downbeat.wiring.model.Argument;
import dev.downbeat.wiring.model.Flow;
import dev.downbeat.wiring.model.FlowTask;
import dev.downbeat.wiring.model.HeaderText;
import dev.downbeat.wiring.model.HelperReferences;
import dev.downbeat.wiring.model.HttpCall;
import dev.downbeat.wiring.model.MessagePart;
import dev.downbeat.wiring.model.Written;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes calls by HTTP, with the script that looks at the text in their URI before. */
final class HttpEmitter {

    private final BraceShapes shapes;
    private final Expressions expressions;
    private final TaskNames names;

    HttpEmitter(Flow flow, Expressions expressions, TaskNames names) {
        this.shapes = new BraceShapes(flow);
        this.expressions = expressions;
        this.names = names;
    }

    List<WorkflowTask> emit(FlowTask task, HttpCall call) {
        UriEmitter uri = new UriEmitter(task, call, shapes, expressions);
        Map<String, @Nullable Object> request = new LinkedHashMap<>();
        request.put("method", call.method());
        request.put("uri", uri.emit());
        Map<String, @Nullable Object> headers = headers(task, call);
        if (!headers.isEmpty()) {
            request.put("headers", headers);
        }
        for (MessagePart part : call.parts()) {
            if (part instanceof MessagePart.Body body) {
                request.put("body", value(task, body));
            }
        }
        call.accept().ifPresent(type -> request.put("accept", Expressions.escaped(type.text())));
        call.contentType().ifPresent(type -> request.put("contentType", Expressions.escaped(type.text())));
        call.connectTimeout().ifPresent(text -> request.put("connectionTimeOut", millis(text)));
        call.readTimeout().ifPresent(text -> request.put("readTimeOut", millis(text)));
        List<WorkflowTask> emitted = new ArrayList<>();
        uri.script().ifPresent(script -> emitted.add(script(task, uri, script)));
        // Older servers know the fields below this key only.
        emitted.add(OptionsEmitter.build(task, names.system(task, "HTTP").input("http_request", request)));
        return emitted;
    }

    private WorkflowTask script(FlowTask task, UriEmitter uri, String script) {
        WorkflowTask.Builder builder =
                names.helper(HelperReferences.uri(task.reference()), "INLINE").input("evaluatorType", "graaljs");
        uri.inputs().forEach(builder::input);
        if (task.options().optional().isPresent()) {
            // What it refuses makes the call fail, which is optional.
            builder.optional(true);
        }
        return builder.input("expression", script).build();
    }

    private Map<String, @Nullable Object> headers(FlowTask task, HttpCall call) {
        Map<String, @Nullable Object> headers = new LinkedHashMap<>();
        for (Written written : call.headers()) {
            HeaderText header = HeaderText.read(written.text()).orElseThrow();
            headers.put(header.name(), expressions.text(header.value(), Optional.of(task)));
        }
        for (MessagePart part : call.parts()) {
            if (part instanceof MessagePart.Header header) {
                headers.put(header.name().text(), value(task, header));
            }
        }
        return headers;
    }

    private @Nullable Object value(FlowTask task, MessagePart part) {
        Argument argument = task.argument(part.argument()).orElseThrow();
        return expressions.value(argument, Optional.of(task));
    }

    private static long millis(Written text) {
        return switch (Durations.read(text.text())) {
            case Durations.Reading.Read read -> read.duration().toMillis();
            case Durations.Reading.Unreadable unreadable -> throw new IllegalStateException(unreadable.problem());
        };
    }
}
