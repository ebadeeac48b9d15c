package dev.downbeat.wiring.emit;

import com.fasterxml.jackson.databind.JsonNode;
import dev.downbeat.wiring.check.Braces;
import dev.downbeat.wiring.check.Constant;
import dev.downbeat.wiring.check.FixedNames;
import dev.downbeat.wiring.check.FlowOrder;
import dev.downbeat.wiring.check.ItemChecks;
import dev.downbeat.wiring.check.Items;
import dev.downbeat.wiring.check.LoopCounters;
import dev.downbeat.wiring.model.Argument;
import dev.downbeat.wiring.model.BraceText;
import dev.downbeat.wiring.model.FlowTask;
import dev.downbeat.wiring.model.JsonShape;
import dev.downbeat.wiring.model.Path;
import dev.downbeat.wiring.model.PathReader;
import dev.downbeat.wiring.model.PathStep;
import dev.downbeat.wiring.model.Wire;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Paths, texts and constants as the engine's {@code ${…}} and JSON. */
final class Expressions {

    private final FlowOrder order;
    /** Where the elements of lists lie that have names here: what stands for a name inside an expression. */
    private final Map<String, String> items;

    Expressions(FlowOrder order) {
        this(order, Map.of());
    }

    private Expressions(FlowOrder order, Map<String, String> items) {
        this.order = order;
        this.items = Map.copyOf(items);
    }

    /** The same for the tasks that run for an element: its method's items lie below it. */
    Expressions forElement(FlowTask method, String element) {
        Map<String, String> inside = new HashMap<>(items);
        for (Argument argument : method.arguments()) {
            if (argument.wire() instanceof Wire.Item item) {
                inside.put(Items.name(method, argument.name()), element + new Path("", ItemChecks.steps(item)).tail());
            }
        }
        return new Expressions(order, inside);
    }

    FlowOrder order() {
        return order;
    }

    /** The path that a user wrote; the checks have made sure that it is one. */
    static Path path(Wire.From from) {
        return switch (PathReader.read(from.path())) {
            case PathReader.Parsed parsed -> parsed.path();
            case PathReader.Unreadable unreadable -> throw new IllegalStateException(unreadable.reason());
        };
    }

    /** The values of arguments by their names. */
    Map<String, @Nullable Object> values(FlowTask task) {
        return values(task.arguments(), Optional.of(task));
    }

    /** The values of the arguments of a block that are no names inside it. */
    Map<String, @Nullable Object> withoutItems(FlowTask task) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (Argument argument : task.arguments()) {
            if (!(argument.wire() instanceof Wire.Item)) {
                values.put(argument.name(), value(argument, Optional.of(task)));
            }
        }
        return values;
    }

    /** The values of properties of a result. */
    Map<String, @Nullable Object> values(List<Argument> arguments, Optional<FlowTask> task) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (Argument argument : arguments) {
            values.put(argument.name(), value(argument, task));
        }
        return values;
    }

    /** The value of an input parameter in the definition. */
    @Nullable
    Object value(Argument argument, Optional<FlowTask> task) {
        return switch (argument.wire()) {
            case Wire.ByName byName -> of(Path.of(argument.name()));
            case Wire.From from -> of(path(from));
            case Wire.Item item -> of(Path.of(Items.name(task.orElseThrow(), argument.name())));
            case Wire.Template template -> text(template.text(), task, true);
            case Wire.Constant constant -> constant(constant, argument.shape());
        };
    }

    private static @Nullable Object constant(Wire.Constant constant, JsonShape shape) {
        return switch (Constant.of(constant.text(), shape)) {
            case Constant.Value value -> plain(value.json());
            case Constant.Unreadable unreadable -> throw new IllegalStateException(unreadable.reason());
        };
    }

    /** A text with values in braces. */
    String text(String written, Optional<FlowTask> task) {
        return text(written, task, false);
    }

    private String text(String written, Optional<FlowTask> task, boolean inTemplate) {
        if (!(BraceText.read(written) instanceof BraceText.Parsed parsed)) {
            throw new IllegalStateException(written);
        }
        StringBuilder text = new StringBuilder();
        for (BraceText.Piece piece : parsed.pieces()) {
            switch (piece) {
                case BraceText.Plain plain -> text.append(escaped(plain.text()));
                case BraceText.Value value -> text.append(inText(value.path(), task, inTemplate));
            }
        }
        return text.toString();
    }

    private String inText(Path path, Optional<FlowTask> task, boolean inTemplate) {
        if (task.isEmpty()) {
            return of(path);
        }
        Optional<Argument> argument = task.get().argument(path.root());
        if (argument.isPresent() && argument.get().wire() instanceof Wire.Constant constant) {
            return constantText(constant, argument.get().shape());
        }
        if (argument.isPresent() && argument.get().wire() instanceof Wire.Item) {
            return of(new Path(Items.name(task.get(), path.root()), path.steps()));
        }
        if (!inTemplate && argument.isPresent() && argument.get().wire() instanceof Wire.Template template) {
            return text(template.text(), task, true);
        }
        return of(Braces.source(task.get(), path));
    }

    /** A path in braces, as it stands in a text of a task. */
    String inText(Path path, FlowTask task) {
        return inText(path, Optional.of(task), false);
    }

    /** A constant as it stands in a text. */
    static String constantText(Wire.Constant constant, JsonShape shape) {
        return switch (Constant.of(constant.text(), shape)) {
            case Constant.Value value -> escaped(value.json().asText());
            case Constant.Unreadable unreadable -> throw new IllegalStateException(unreadable.reason());
        };
    }

    /** A path as an expression. */
    String of(Path path) {
        return "${" + inside(path) + "}";
    }

    /** A path as it stands inside an expression. Where a step's result lies, the task that it calls decides. */
    String inside(Path path) {
        String item = items.get(path.root());
        if (item != null) {
            return item + path.tail();
        }
        Optional<FlowTask> task = order.task(path.root());
        if (task.isPresent()) {
            Optional<String> counter = LoopCounters.named(path, task.get());
            if (counter.isPresent()) {
                return task.get().reference() + ".output." + LoopEmitter.counter(counter.get());
            }
            return ResultPlace.of(task.get()) + path.tail();
        }
        if (path.root().equals(FixedNames.WORKFLOW)) {
            return "workflow" + path.tail();
        }
        String root = new PathStep.Key(path.root()).text();
        return "workflow" + (FixedNames.isFixed(path.root()) ? root : ".input" + root) + path.tail();
    }

    private static @Nullable Object plain(JsonNode json) {
        return switch (json.getNodeType()) {
            case STRING -> escaped(json.textValue());
            case NUMBER -> json.numberValue();
            case BOOLEAN -> json.booleanValue();
            case ARRAY -> {
                List<@Nullable Object> elements = new ArrayList<>();
                json.forEach(element -> elements.add(plain(element)));
                yield elements;
            }
            // The engine evaluates values, not keys.
            case OBJECT -> {
                Map<String, @Nullable Object> values = new LinkedHashMap<>();
                json.properties().forEach(entry -> values.put(entry.getKey(), plain(entry.getValue())));
                yield values;
            }
            case NULL, MISSING, BINARY, POJO -> null;
        };
    }

    /** The engine would read {@code ${…}} in a text as an expression. */
    static String escaped(String text) {
        return text.replace("${", "$${");
    }
}
