package dev.downbeat.it.property.flow;

import dev.downbeat.it.property.world.Java;
import dev.downbeat.it.property.world.Type;
import dev.downbeat.it.property.world.World;
import dev.downbeat.it.property.world.WorldText;
import java.util.List;

/**
 * Writes a workflow as the source of its interface.
 *
 * <p>Places have keys: {@code task} is a method's name, {@code task()} the method, {@code task@} what its annotation says, {@code task.x}
 * a parameter's name, {@code task.x@} what its annotation says, {@code task.x()} the parameter, {@code label=} the values of a case,
 * {@code {Type}} the name of an interface and {@code Type{}} its body.
 */
public final class FlowText {

    private final Source out = new Source();

    private FlowText() {}

    public static Source of(World world, Flow flow) {
        FlowText text = new FlowText();
        text.out.add(WorldText.head(world));
        text.flow(flow);
        return text.out;
    }

    private void flow(Flow flow) {
        out.add("@Workflow(")
                .add("workflow@", "name = " + Java.text(flow.name()))
                .add(")\n@SuppressWarnings(\"downbeat:DATABIND_FALLBACK\")\npublic interface ");
        out.add("{" + flow.type() + "}", flow.type()).add(" {\n");
        int body = out.length();
        flow.records().forEach(it -> out.add(WorldText.record(it)));
        run(flow);
        sequence("  ", flow.tasks());
        if (flow.outcome() instanceof Flow.Assembled assembled) {
            int start = out.length();
            out.add("  @Output " + flow.result().orElseThrow().java() + " ")
                    .add(assembled.method(), assembled.method());
            parameters(assembled.method(), assembled.properties());
            out.add(";\n");
            out.mark(assembled.method() + "()", start);
        }
        out.mark(flow.type() + "{}", body);
        out.add("}\n");
    }

    private void run(Flow flow) {
        out.add("  @Run ");
        if (flow.outcome() instanceof Flow.Source source) {
            out.add("@From(")
                    .add(flow.run() + "@", Java.text(source.path().toString()))
                    .add(") ");
        }
        out.add(flow.result().map(Type::java).orElse("void") + " ")
                .add(flow.run(), flow.run())
                .add("(");
        String separator = "";
        for (Flow.Input input : flow.inputs()) {
            out.add(separator)
                    .add(renamed(input.name(), input.key()) + input.type().java() + " ");
            out.add(flow.run() + "." + input.name(), input.name());
            separator = ", ";
        }
        out.add(");\n");
    }

    private void sequence(String indent, List<Task> tasks) {
        tasks.forEach(task -> method(indent, "", task));
    }

    private void method(String indent, String before, Task task) {
        int start = out.length();
        out.add(indent).add(before);
        task.renamed()
                .ifPresent(it -> out.add("@Options(ref = ")
                        .add(task.name() + "#", Java.text(it))
                        .add(") "));
        annotation(task);
        out.add(" ").add(task.name() + ":", returned(task)).add(" ").add(task.name(), task.name());
        parameters(task.name(), task.arguments());
        out.add(";\n");
        out.mark(task.name() + "()", start);
        switch (task.form()) {
            case Form.Switch chosen -> {
                open(indent, chosen.type());
                int body = out.length();
                for (Form.Case one : chosen.cases()) {
                    block(indent + "  ", "", one.block(), one.values());
                }
                chosen.otherwise().ifPresent(it -> block(indent + "  ", "@Otherwise ", it, List.of()));
                close(indent, chosen.type(), body);
            }
            case Form.Fork fork -> {
                open(indent, fork.type());
                int body = out.length();
                fork.branches().forEach(it -> block(indent + "  ", "", it, List.of()));
                close(indent, fork.type(), body);
            }
            default -> {}
        }
    }

    private void block(String indent, String before, Block block, List<String> values) {
        if (!values.isEmpty()) {
            out.add(indent).add("@Case({");
            for (int i = 0; i < values.size(); i++) {
                out.add(i == 0 ? "" : ", ").add(block.label() + "=" + i, Java.text(values.get(i)));
            }
            out.add("})\n");
        }
        if (block.type().isEmpty()) {
            method(indent, before, block.tasks().get(0));
            return;
        }
        int start = out.length();
        out.add(indent + before + block.type().get() + " ")
                .add(block.label(), block.label())
                .add("();\n");
        out.mark(block.label() + "()", start);
        open(indent, block.type().get());
        int body = out.length();
        sequence(indent + "  ", block.tasks());
        close(indent, block.type().get(), body);
    }

    private void open(String indent, String type) {
        out.add(indent + "interface ").add("{" + type + "}", type).add(" {\n");
    }

    private void close(String indent, String type, int body) {
        out.mark(type + "{}", body);
        out.add(indent + "}\n");
    }

    private static String returned(Task task) {
        return switch (task.form()) {
            case Form.Switch chosen -> chosen.type();
            case Form.Fork fork -> fork.type();
            default -> task.result().map(Type::java).orElse("void");
        };
    }

    private void annotation(Task task) {
        String value = task.name() + "@";
        switch (task.form()) {
            case Form.Step step -> {
                boolean own = step.task().method().equals(task.name());
                out.add("@Step(" + (own ? "" : "value = "))
                        .add(value, step.task().worker() + ".class");
                if (!own) {
                    out.add(", task = ")
                            .add(task.name() + "@task", Java.text(step.task().method()));
                }
                out.add(")");
            }
            case Form.Each each -> {
                out.add("@ForEach(")
                        .add(value, Java.text(each.list().toString()))
                        .add(") @Step(value = ");
                out.add(each.task().worker() + ".class, task = "
                        + Java.text(each.task().method()) + ")");
            }
            case Form.Coalesce coalesce -> out.add("@Coalesce");
            case Form.Sub sub ->
                out.add("@SubWorkflow(")
                        .add(value, sub.flow().type() + ".class")
                        .add(")");
            case Form.Inline inline ->
                out.add("@Inline(")
                        .add(value, Java.text(inline.script().text()))
                        .add(")");
            case Form.Jq jq ->
                out.add("@Jq(").add(value, Java.text(jq.script().text())).add(")");
            case Form.SetVariables set -> out.add("@SetVariables");
            case Form.Noop noop -> out.add("@Noop");
            case Form.Terminate end -> out.add("@Terminate");
            case Form.Switch chosen -> {
                out.add(chosen.source().isPresent() ? "@Switch(" : "@Switch(script = ");
                out.add(
                        value,
                        Java.text(chosen.source()
                                .map(Path::toString)
                                .orElseGet(() -> chosen.script().orElseThrow().text())));
                out.add(")");
            }
            case Form.Fork fork -> out.add("@Fork");
        }
    }

    private void parameters(String task, List<Argument> arguments) {
        out.add("(");
        String separator = "";
        for (Argument argument : arguments) {
            out.add(separator);
            int start = out.length();
            parameter(task + "." + argument.name(), argument);
            out.mark(task + "." + argument.name() + "()", start);
            separator = ", ";
        }
        out.add(")");
    }

    private void parameter(String key, Argument argument) {
        out.add(renamed(argument.name(), argument.key()));
        switch (argument.wire()) {
            case Wire.ByName byName -> {}
            case Wire.From from ->
                out.add("@From(")
                        .add(key + "@", Java.text(from.path().toString()))
                        .add(") ");
            case Wire.Item item -> {
                String below = item.path().toString();
                String text = below.equals(TaskMaker.ELEMENT) ? "" : below.substring(TaskMaker.ELEMENT.length() + 1);
                out.add(text.isEmpty() ? "@Item " : "@Item(" + Java.text(text) + ") ");
            }
            case Wire.Const constant ->
                out.add("@Const(").add(key + "@", Java.text(constant.text())).add(") ");
            case Wire.Template template ->
                out.add("@Template(").add(key + "@", Java.text(text(template))).add(") ");
        }
        out.add(key + ":", argument.type().java()).add(" ").add(key, argument.name());
    }

    private static String text(Wire.Template template) {
        StringBuilder text = new StringBuilder(braces(template.pieces().get(0)));
        for (int i = 0; i < template.paths().size(); i++) {
            text.append('{')
                    .append(template.paths().get(i))
                    .append('}')
                    .append(braces(template.pieces().get(i + 1)));
        }
        return text.toString();
    }

    private static String braces(String plain) {
        return plain.replace("{", "{{").replace("}", "}}");
    }

    private static String renamed(String name, String key) {
        return name.equals(key) ? "" : "@Input(" + Java.text(key) + ") ";
    }
}
