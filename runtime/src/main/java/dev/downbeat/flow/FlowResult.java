package dev.downbeat.flow;

import dev.downbeat.wiring.model.Argument;
import dev.downbeat.wiring.model.JsonShape;
import dev.downbeat.wiring.model.Outcome;
import dev.downbeat.wiring.model.Wire;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was said of a workflow's result. */
final class FlowResult {

    private static final String RESULT = "result";

    private final Map<String, Argument> properties = new LinkedHashMap<>();
    private @Nullable Argument whole;

    void is(Expr<?> value, CallSite at) {
        properties.clear();
        if (value.path().isPresent()) {
            whole = argument(RESULT, value, at);
        } else {
            // A text is no source by itself: it becomes the one property of the result.
            has(RESULT, value, at);
        }
    }

    void has(String property, Expr<?> value, CallSite at) {
        whole = null;
        properties.put(property, argument(property, value, at));
    }

    private static Argument argument(String name, Expr<?> value, CallSite at) {
        return new Argument(name, value.readAs(), value.wire(at), at);
    }

    JsonShape shape() {
        if (whole != null) {
            return whole.shape();
        }
        if (properties.isEmpty()) {
            return new JsonShape.Nothing();
        }
        List<JsonShape.Property> all = new ArrayList<>();
        properties.forEach((name, value) -> all.add(
                new JsonShape.Property(name, value.shape(), !value.shape().maybeAbsent())));
        return new JsonShape.Structure("the result", "the result", () -> all);
    }

    Outcome outcome(CallSite site) {
        if (whole != null && whole.wire() instanceof Wire.From from) {
            return new Outcome.Source(from);
        }
        return shape() instanceof JsonShape.Nothing
                ? new Outcome.None()
                : new Outcome.Assembled(
                        "output", whole == null ? List.copyOf(properties.values()) : List.of(whole), site);
    }
}
