package dev.downbeat.wiring.emit;

import dev.downbeat.wiring.check.FlowOrder;
import dev.downbeat.wiring.model.Block;
import dev.downbeat.wiring.model.Flow;
import dev.downbeat.wiring.model.FlowTask;
import dev.downbeat.wiring.model.Form;
import dev.downbeat.wiring.model.HelperReferences;
import dev.downbeat.wiring.model.SwitchCase;
import dev.downbeat.wiring.model.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Draws a flow as a flowchart of Mermaid: tasks by their names, blocks as frames, cases on the arrows. */
public final class DiagramEmitter {

    /** Words of Mermaid's that cannot name a node. */
    private static final Set<String> RESERVED = Set.of(
            "end",
            "graph",
            "subgraph",
            "flowchart",
            "style",
            "linkstyle",
            "class",
            "classdef",
            "click",
            "default",
            "direction",
            "start",
            "done");

    /** An arrow that has begun: from a node, perhaps with a label. */
    private record Arrow(String from, String label) {}

    private final StringBuilder text = new StringBuilder("flowchart TD\n");
    private final FlowOrder order;
    private int depth = 1;

    private DiagramEmitter(Flow flow) {
        this.order = new FlowOrder(flow);
    }

    /**
     * Draws a flow.
     *
     * @param flow the flow
     * @return the text of the diagram, with a line end after each line
     */
    public static String emit(Flow flow) {
        DiagramEmitter diagram = new DiagramEmitter(flow);
        diagram.line("start([" + quoted(flow.contract().name() + " v" + flow.version()) + "])");
        List<Arrow> last = diagram.sequence(flow.tasks(), List.of(new Arrow("start", "")));
        if (!last.isEmpty()) {
            diagram.line("done([done])");
            diagram.arrows(last, "done");
        }
        return diagram.text.toString();
    }

    private List<Arrow> sequence(List<FlowTask> tasks, List<Arrow> before) {
        List<Arrow> open = before;
        for (FlowTask task : tasks) {
            open = task(task, open);
        }
        return open;
    }

    /** Draws a task, with the arrows that lead to it; the answer is the arrows that lead on. */
    private List<Arrow> task(FlowTask task, List<Arrow> before) {
        return switch (task.form()) {
            case Form.Switch chosen -> choice(task, chosen, before);
            case Form.Fork fork -> fork(task, fork, before);
            case Form.Terminate terminate -> {
                node(task, "([", quoted(task.name() + ": " + terminate.status()), "])", before);
                yield List.of();
            }
            default ->
                task.form().blocks().isEmpty()
                        ? plain(task, before)
                        : loop(task, task.form().blocks().get(0), before);
        };
    }

    private List<Arrow> plain(FlowTask task, List<Arrow> before) {
        return switch (task.form()) {
            case Form.WorkerCall call -> node(task, "[", "]", before);
            case Form.SubWorkflow call -> node(task, "[[", "]]", before);
            case Form.Signal signal -> node(task, "[/", "/]", before);
            case Form.Human human -> node(task, "[/", "/]", before);
            default -> node(task, "(", ")", before);
        };
    }

    private List<Arrow> choice(FlowTask task, Form.Switch chosen, List<Arrow> before) {
        node(task, "{", "}", before);
        List<Arrow> after = new ArrayList<>();
        open(task, task.name());
        for (SwitchCase one : chosen.cases()) {
            String label = one.values().stream().map(Written::text).collect(Collectors.joining(", "));
            after.addAll(sequence(one.block().tasks(), List.of(new Arrow(id(task.name()), label))));
        }
        chosen.otherwise()
                .ifPresent(block ->
                        after.addAll(sequence(block.tasks(), List.of(new Arrow(id(task.name()), "otherwise")))));
        close();
        if (!order.isFull(task)) {
            after.add(new Arrow(id(task.name()), "else"));
        }
        return after;
    }

    private List<Arrow> fork(FlowTask task, Form.Fork fork, List<Arrow> before) {
        node(task, "{{", "}}", before);
        List<Arrow> after = new ArrayList<>();
        open(task, task.name());
        for (Block branch : fork.branches()) {
            after.addAll(sequence(branch.tasks(), List.of(new Arrow(id(task.name()), ""))));
        }
        close();
        if (after.size() < 2) {
            return after;
        }
        String join = HelperReferences.join(id(task.name()));
        line(join + "(( ))");
        arrows(after, join);
        return List.of(new Arrow(join, ""));
    }

    private List<Arrow> loop(FlowTask task, Block body, List<Arrow> before) {
        node(task, "{{", "}}", before);
        open(task, task.name());
        List<Arrow> after = sequence(body.tasks(), List.of(new Arrow(id(task.name()), "each round")));
        close();
        arrows(after, id(task.name()));
        return List.of(new Arrow(id(task.name()), "then"));
    }

    private List<Arrow> node(FlowTask task, String left, String right, List<Arrow> before) {
        return node(task, left, quoted(task.name()), right, before);
    }

    private List<Arrow> node(FlowTask task, String left, String label, String right, List<Arrow> before) {
        String id = id(task.name());
        line(id + left + label + right);
        arrows(before, id);
        return List.of(new Arrow(id, ""));
    }

    private void arrows(List<Arrow> before, String to) {
        for (Arrow arrow : before) {
            String label = arrow.label().isEmpty() ? "" : "|" + quoted(arrow.label()) + "|";
            line(arrow.from() + " -->" + label + " " + to);
        }
    }

    private void open(FlowTask task, String title) {
        line("subgraph " + id(task.name()) + "_block [" + quoted(title) + "]");
        depth++;
    }

    private void close() {
        depth--;
        line("end");
    }

    private void line(String line) {
        text.append("  ".repeat(depth)).append(line).append('\n');
    }

    private static String id(String name) {
        return RESERVED.contains(name.toLowerCase(Locale.ROOT)) ? name + "_" : name;
    }

    /** Mermaid escapes by entities. What a comment of Java cannot hold is written so too: the diagram stands in one. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ("\"{}\\#<>&".indexOf(c) >= 0 || c < ' ' || (c == '/' && i > 0 && text.charAt(i - 1) == '*')) {
                quoted.append('#').append((int) c).append(';');
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
