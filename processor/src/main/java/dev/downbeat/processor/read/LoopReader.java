package dev.downbeat.processor.read;

import dev.downbeat.wiring.model.Argument;
import dev.downbeat.wiring.model.Block;
import dev.downbeat.wiring.model.FlowTask;
import dev.downbeat.wiring.model.Form;
import dev.downbeat.wiring.model.JsonShape;
import dev.downbeat.wiring.model.Wire;
import dev.downbeat.wiring.model.Written;
import dev.downbeat.wiring.problem.BlockProblems;
import dev.downbeat.wiring.problem.LoopProblems;
import dev.downbeat.wiring.problem.Place;
import dev.downbeat.wiring.problem.Problem;
import dev.downbeat.wiring.problem.WorkflowProblems;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** Reads methods that are loops. */
final class LoopReader {

    /** What is no task of one element: blocks, what others complete or read by the method's name, and what has none. */
    private static final Set<MethodForm> NOT_FOR_AN_ELEMENT = EnumSet.of(
            MethodForm.RUN,
            MethodForm.OUTPUT,
            MethodForm.SWITCH,
            MethodForm.FORK,
            MethodForm.DO_WHILE,
            MethodForm.SIGNAL,
            MethodForm.HUMAN,
            MethodForm.SET_VARIABLES,
            MethodForm.TERMINATE,
            MethodForm.COALESCE,
            MethodForm.COLLECT);

    private static final Set<MethodForm> BLOCKS = EnumSet.of(MethodForm.SWITCH, MethodForm.FORK, MethodForm.DO_WHILE);
    private static final Set<MethodForm> BESIDE_EACH_OTHER = EnumSet.of(MethodForm.STEP, MethodForm.SUB_WORKFLOW);

    private final FlowParts parts;
    private final BlockReader blocks;
    private final List<Problem> problems;

    LoopReader(FlowParts parts, BlockReader blocks, List<Problem> problems) {
        this.parts = parts;
        this.blocks = blocks;
        this.problems = problems;
    }

    Form doWhile(ExecutableElement method, AnnotationView view, TypeElement type) {
        return new Form.DoWhile(rounds(method, view), view.value("keepLast"), body(method, type));
    }

    private Form.Rounds rounds(ExecutableElement method, AnnotationView view) {
        List<String> said = Stream.of("script", "times", "timesFrom")
                .filter(attribute -> view.value(attribute).isPresent())
                .toList();
        if (said.size() != 1) {
            Place place =
                    new Place(FlowParts.place(method).words(), view.site(said.isEmpty() ? "script" : said.get(1)));
            problems.add(LoopProblems.loopContradicts(place, said));
            return new Form.Rounds.Unresolved();
        }
        Written written = view.value(said.get(0)).orElseThrow();
        return switch (said.get(0)) {
            case "script" -> new Form.Rounds.Script(written);
            case "times" -> new Form.Rounds.Times(written);
            default -> new Form.Rounds.TimesFrom(new Wire.From(written.text(), written.site()));
        };
    }

    private Block body(ExecutableElement method, TypeElement type) {
        return new Block(method.getSimpleName().toString(), blocks.sequence(type), ElementSite.of(method));
    }

    /** A method that says nothing but that it runs for each element: a block. */
    FlowTask forEach(ExecutableElement method, AnnotationView view) {
        List<Argument> arguments = parts.arguments(method);
        boolean sequential = view.flag("sequential");
        if (BlockReader.returnsUnknown(method)) {
            return parts.unresolved(method, blocks.unread(method));
        }
        if (!blocks.isSequence(method)) {
            problems.add(BlockProblems.blockMisplaced(
                    FlowParts.place(method),
                    "nothing says what @ForEach does for an element",
                    sequential
                            ? "Put @Step(…) beside it, or return an interface nested in the workflow that holds the"
                                    + " tasks"
                            : "Put @Step(…) or @SubWorkflow(…) beside it"));
            return parts.unresolved(method, blocks.unread(method));
        }
        Optional<TypeElement> type = blocks.interfaceOf(method, MethodForm.FOR_EACH.shown());
        if (type.isEmpty()) {
            return parts.task(method, new Form.Unresolved(), arguments, new JsonShape.Nothing());
        }
        Block body = body(method, type.get());
        if (!sequential) {
            problems.add(BlockProblems.blockMisplaced(
                    FlowParts.place(method),
                    "a @ForEach whose elements run beside each other is one @Step or @SubWorkflow, and no" + " block",
                    "Put the tasks into a workflow of their own and call it with @SubWorkflow, or say"
                            + " sequential = true"));
            return parts.task(method, new Form.Unresolved(List.of(body)), arguments, new JsonShape.Nothing());
        }
        return parts.task(method, new Form.EachInTurn(list(view), body), arguments, new JsonShape.Nothing());
    }

    /** A method that is a task too, which runs for each element. */
    FlowTask forEach(
            ExecutableElement method, AnnotationView view, MethodForm form, Function<MethodForm, FlowTask> read) {
        if (blocks.isSequence(method) && !BLOCKS.contains(form)) {
            // The interface says what runs for an element, and so does the other form.
            problems.add(WorkflowProblems.twoForms(FlowParts.place(method), form.shown(), MethodForm.FOR_EACH.shown()));
            return parts.unresolved(method, blocks.unread(method));
        }
        FlowTask task = read.apply(form);
        boolean sequential = view.flag("sequential");
        if (NOT_FOR_AN_ELEMENT.contains(form) || (!sequential && !BESIDE_EACH_OTHER.contains(form))) {
            problems.add(BlockProblems.blockMisplaced(
                    FlowParts.place(method),
                    sequential
                            ? "@" + form.shown() + " does not run for each element by itself"
                            : "a @ForEach whose elements run beside each other is one @Step or @SubWorkflow, and @"
                                    + form.shown() + " is neither",
                    sequential
                            ? "Put it into a block: @ForEach(value = …, sequential = true) on a method that returns an"
                                    + " interface"
                            : BESIDE_EACH_OTHER.contains(form) || NOT_FOR_AN_ELEMENT.contains(form)
                                    ? "Put it into a workflow of its own and call that with @SubWorkflow"
                                    : "Say sequential = true, or put it into a workflow of its own"));
            return with(task, new Form.Unresolved(task.form().blocks()));
        }
        return task.form() instanceof Form.Unresolved
                ? task
                : with(task, new Form.ForEach(list(view), sequential, task.form()));
    }

    private static Wire.From list(AnnotationView view) {
        return new Wire.From(view.text("value").orElse(""), view.site("value"));
    }

    private static FlowTask with(FlowTask task, Form form) {
        return new FlowTask(
                task.name(),
                task.reference(),
                form,
                task.arguments(),
                task.output(),
                task.options(),
                task.site(),
                task.referenceSite());
    }
}
