package dev.downbeat.it.property.flow;

import dev.downbeat.it.property.world.Java;
import dev.downbeat.it.property.world.Type;
import dev.downbeat.it.property.world.WorkerTask;
import dev.downbeat.it.property.world.World;
import dev.downbeat.it.property.world.WorldText;
import java.util.List;
import java.util.Map;

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
        options(task);
        annotation(task);
        out.add(" ").add(task.name() + ":", returned(task)).add(" ").add(task.name(), task.name());
        parameters(task.name(), task.arguments());
        out.add(";\n");
        out.mark(task.name() + "()", start);
        task.form().holder().ifPresent(type -> {
            open(indent, type);
            int body = out.length();
            inside(indent + "  ", task.form());
            close(indent, type, body);
        });
    }

    private void inside(String indent, Form form) {
        switch (form) {
            case Form.Switch chosen -> {
                chosen.cases().forEach(one -> block(indent, "", one.block(), one.values()));
                chosen.otherwise().ifPresent(it -> block(indent, "@Otherwise ", it, List.of()));
            }
            case Form.Fork fork -> fork.branches().forEach(it -> block(indent, "", it, List.of()));
            default -> form.blocks().forEach(it -> sequence(indent, it.tasks()));
        }
    }

    private void options(Task task) {
        if (task.options().isEmpty()) {
            return;
        }
        out.add("@Options(");
        String separator = "";
        for (Map.Entry<String, String> option : task.options().entrySet()) {
            out.add(separator + option.getKey() + " = ").add(task.name() + "#" + option.getKey(), option.getValue());
            separator = ", ";
        }
        out.add(") ");
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
        return task.form()
                .holder()
                .orElseGet(() -> task.result().map(Type::java).orElse("void"));
    }

    private void annotation(Task task) {
        String value = task.name() + "@";
        switch (task.form()) {
            case Form.Step step -> step(value, step.task(), task.name());
            case Form.Each each -> {
                out.add(each.sequential() ? "@ForEach(sequential = true, value = " : "@ForEach(")
                        .add(value, Java.text(each.list().toString()))
                        .add(") ");
                if (each.call() instanceof Form.Sub sub) {
                    out.add("@SubWorkflow(")
                            .add(value + "call", sub.flow().type() + ".class")
                            .add(")");
                } else {
                    step(value + "call", ((Form.Step) each.call()).task(), task.name());
                }
            }
            case Form.Coalesce coalesce -> out.add("@Coalesce");
            case Form.Collect collect -> said("@Collect(", value, collect.path().toString());
            case Form.Sub sub ->
                out.add("@SubWorkflow(" + (sub.latest() ? "latest = true, value = " : ""))
                        .add(value, sub.flow().type() + ".class")
                        .add(")");
            case Form.Start start ->
                out.add("@StartWorkflow(")
                        .add(value, start.flow().type() + ".class")
                        .add(")");
            case Form.Dynamic dynamic -> said("@Dynamic(", value, dynamic.path().toString());
            case Form.Inline inline -> said("@Inline(", value, inline.script().text());
            case Form.Jq jq -> said("@Jq(", value, jq.script().text());
            case Form.SystemTask system -> said("@SystemTask(", value, "JSON_JQ_TRANSFORM");
            case Form.SetVariables set -> out.add("@SetVariables");
            case Form.Noop noop -> out.add("@Noop");
            case Form.Wait wait -> out.add("@Wait").add(wait.said().isEmpty() ? "" : "(" + wait.said() + ")");
            case Form.Ask ask -> out.add(ask.human() ? "@Human" : "@Signal");
            case Form.Event event -> said("@Event(", value, event.sink());
            case Form.Http http -> http(value, http);
            case Form.Terminate end -> out.add("@Terminate");
            case Form.Switch chosen ->
                said(
                        chosen.source().isPresent() ? "@Switch(" : "@Switch(script = ",
                        value,
                        chosen.source()
                                .map(Path::toString)
                                .orElseGet(() -> chosen.script().orElseThrow().text()));
            case Form.Fork fork -> out.add("@Fork");
            case Form.EachInTurn each ->
                said("@ForEach(sequential = true, value = ", value, each.list().toString());
            case Form.DoWhile loop -> {
                out.add("@DoWhile(");
                loop.keepLast().ifPresent(it -> out.add("keepLast = " + it + ", "));
                switch (loop.rounds()) {
                    case Form.While condition ->
                        said("script = ", value, condition.script().text());
                    case Form.Times times ->
                        out.add("times = ").add(value, times.number() + "").add(")");
                    case Form.TimesFrom from ->
                        said("timesFrom = ", value, from.path().toString());
                }
            }
        }
    }

    private void said(String before, String key, String text) {
        out.add(before).add(key, Java.text(text)).add(")");
    }

    private void step(String value, WorkerTask called, String name) {
        boolean own = called.method().equals(name);
        out.add("@Step(" + (own ? "" : "value = ")).add(value, called.worker() + ".class");
        if (!own) {
            out.add(", task = ").add(value + "task", Java.text(called.method()));
        }
        out.add(")");
    }

    private void http(String value, Form.Http http) {
        out.add("@Http(method = HttpMethod." + http.method() + ", uri = ")
                .add(value, Java.text("http://127.0.0.1:{" + http.port() + "}" + http.path()));
        http.note()
                .ifPresent(note -> out.add(", headers = {")
                        .add(value + "headers", Java.text("X-Note: " + text(note)))
                        .add("}"));
        out.add(")");
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
        out.add(argument.role()).add(renamed(argument.name(), argument.key()));
        switch (argument.wire()) {
            case Wire.ByName byName -> {}
            case Wire.From from ->
                out.add("@From(")
                        .add(key + "@", Java.text(from.path().toString()))
                        .add(") ");
            case Wire.Item item -> {
                String below = item.path().toString();
                String text = below.replaceFirst("^" + ListMaker.ELEMENT + "\\.?", "");
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
