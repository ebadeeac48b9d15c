package dev.downbeat.processor.read;

import dev.downbeat.wiring.model.Argument;
import dev.downbeat.wiring.model.EndStatus;
import dev.downbeat.wiring.model.FlowTask;
import dev.downbeat.wiring.model.Form;
import dev.downbeat.wiring.model.JsonShape;
import dev.downbeat.wiring.model.Wire;
import dev.downbeat.wiring.model.Written;
import dev.downbeat.wiring.problem.BlockProblems;
import dev.downbeat.wiring.problem.Place;
import dev.downbeat.wiring.problem.Problem;
import dev.downbeat.wiring.problem.ScriptProblems;
import dev.downbeat.wiring.problem.WorkflowProblems;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** Reads a method of a workflow, or of a block in it, that is a task. */
final class FormReader {

    private final FlowParts parts;
    private final StepReader steps;
    private final SubWorkflowReader workflows;
    private final BlockReader blocks;
    private final LoopReader loops;
    private final HttpReader https;
    private final ResourceFiles files;
    private final List<Problem> problems;

    FormReader(
            TypeElement workflow,
            FlowParts parts,
            StepReader steps,
            SubWorkflowReader workflows,
            ResourceFiles files,
            List<Problem> problems) {
        this.parts = parts;
        this.steps = steps;
        this.workflows = workflows;
        this.files = files;
        this.problems = problems;
        this.https = new HttpReader(problems);
        this.blocks = new BlockReader(workflow, this::read, parts::unresolved, problems);
        this.loops = new LoopReader(parts, blocks, problems);
    }

    /** A task that follows others, so that it is no case. */
    FlowTask readInSequence(ExecutableElement method) {
        blocks.noCase(method);
        return read(method);
    }

    private FlowTask read(ExecutableElement method) {
        List<MethodForm> forms = MethodForm.of(method);
        Place place = FlowParts.place(method);
        if (forms.isEmpty() && BlockReader.returnsUnknown(method)) {
            return parts.unresolved(method, blocks.unread(method));
        }
        if (forms.isEmpty()) {
            problems.add(
                    blocks.isSequence(method)
                            ? BlockProblems.blockMisplaced(
                                    place,
                                    "a sequence is a case of a switch or a branch of a fork, and this is neither",
                                    "Put its methods here, in its place")
                            : WorkflowProblems.notATask(place));
            return parts.unresolved(method, blocks.unread(method));
        }
        if (forms.size() == 2 && forms.get(1) == MethodForm.FOR_EACH) {
            AnnotationView view =
                    AnnotationView.of(method, forms.get(1).annotation()).orElseThrow();
            return loops.forEach(method, view, forms.get(0), form -> read(method, form));
        }
        if (forms.size() > 1) {
            problems.add(WorkflowProblems.twoForms(
                    place, forms.get(0).shown(), forms.get(1).shown()));
            return parts.unresolved(method, blocks.unread(method));
        }
        return read(method, forms.get(0));
    }

    private FlowTask read(ExecutableElement method, MethodForm form) {
        Place place = FlowParts.place(method);
        AnnotationView view = AnnotationView.of(method, form.annotation()).orElseThrow();
        return switch (form) {
            case RUN, OUTPUT -> {
                problems.add(BlockProblems.blockMisplaced(
                        place,
                        "@" + form.shown() + " stands at the workflow's own methods, not inside a block",
                        "Move the method out of the block"));
                yield parts.unresolved(method, List.of());
            }
            case STEP -> withResult(method, steps.read(method));
            case SUB_WORKFLOW -> withResult(method, subWorkflow(view, place));
            case SIGNAL -> withResult(method, new Form.Signal());
            case WAIT -> withoutResult(method, form, new Form.Wait(view.value("value"), view.value("until")));
            case HTTP -> withResult(method, https.http(method, view));
            case EVENT -> withoutResult(method, form, new Form.Event(text(view, "value")));
            case KAFKA_PUBLISH -> withoutResult(method, form, https.kafka(method, view));
            case DYNAMIC -> {
                Written path = text(view, "value");
                yield withResult(method, new Form.Dynamic(new Wire.From(path.text(), path.site())));
            }
            case START_WORKFLOW -> withResult(method, startWorkflow(view, place));
            case HUMAN -> withResult(method, new Form.Human());
            case SYSTEM_TASK -> withResult(method, new Form.SystemTask(text(view, "value")));
            case INLINE -> withResult(method, inline(view, place));
            case JQ -> withResult(method, new Form.Jq(text(view, "value")));
            case NOOP -> withoutResult(method, form, new Form.Noop());
            case SET_VARIABLES -> withoutResult(method, form, new Form.SetVariables());
            case TERMINATE -> withoutResult(method, form, terminate(view));
            case SWITCH -> block(method, form, type -> choice(view, place, blocks.cases(type)));
            case FORK -> block(method, form, type -> new Form.Fork(blocks.branches(type)));
            case DO_WHILE -> block(method, form, type -> loops.doWhile(method, view, type));
            case FOR_EACH -> loops.forEach(method, view);
            case COALESCE -> withResult(method, new Form.Coalesce());
            case COLLECT -> {
                Written path = text(view, "value");
                yield withResult(method, new Form.Collect(new Wire.From(path.text(), path.site())));
            }
        };
    }

    private static Written text(AnnotationView view, String attribute) {
        Optional<Written> written = view.value(attribute);
        return written.isPresent() ? written.get() : new Written("", view.site(attribute));
    }

    /** A script stands in the annotation or in a file among the resources. */
    private Form inline(AnnotationView view, Place method) {
        Optional<Written> file = view.value("file");
        if (file.isEmpty()) {
            return new Form.Inline(text(view, "value"));
        }
        Place place = new Place(method.words(), view.site("file"));
        if (view.value("value").isPresent()) {
            problems.add(ScriptProblems.scriptTwice(place));
            return new Form.Unresolved();
        }
        Optional<String> script = files.text(file.get().text());
        if (script.isEmpty()) {
            problems.add(ScriptProblems.scriptNotFound(place, file.get().text(), files.places()));
            return new Form.Unresolved();
        }
        return new Form.Inline(new Written(script.get(), view.site("file")));
    }

    private FlowTask withResult(ExecutableElement method, Form form) {
        List<Argument> arguments = parts.arguments(method);
        return parts.task(method, form, arguments, parts.result(method));
    }

    private FlowTask withoutResult(ExecutableElement method, MethodForm form, Form read) {
        List<Argument> arguments = parts.arguments(method);
        JsonShape result = parts.result(method);
        if (!(result instanceof JsonShape.Nothing)) {
            problems.add(WorkflowProblems.noResult(FlowParts.place(method), form.shown(), result.name()));
            return parts.task(method, read, arguments, new JsonShape.Unresolved());
        }
        return parts.task(method, read, arguments, result);
    }

    private FlowTask block(ExecutableElement method, MethodForm form, Function<TypeElement, Form> read) {
        List<Argument> arguments = parts.arguments(method);
        Optional<TypeElement> type = blocks.interfaceOf(method, form.shown());
        Form block = type.isPresent() ? read.apply(type.get()) : new Form.Unresolved();
        return parts.task(method, block, arguments, new JsonShape.Nothing());
    }

    private Form subWorkflow(AnnotationView view, Place method) {
        Place place = new Place(method.words(), view.site("value"));
        Optional<TypeElement> type = workflows.type(view, "value", place);
        Optional<ContractReader.Known> known = type.flatMap(workflow -> workflows.contract(workflow, place));
        if (type.isPresent() && known.isPresent()) {
            workflows.call(method.words(), type.get());
        }
        return known.isEmpty()
                ? new Form.Unresolved()
                : new Form.SubWorkflow(
                        known.get().contract(),
                        view.flag("latest")
                                ? Optional.empty()
                                : Optional.of(known.get().version()));
    }

    private Form startWorkflow(AnnotationView view, Place method) {
        return subWorkflow(view, method) instanceof Form.SubWorkflow call
                ? new Form.StartWorkflow(call.contract(), call.version())
                : new Form.Unresolved();
    }

    private static Form terminate(AnnotationView view) {
        return new Form.Terminate(
                view.constant("status").map(EndStatus::valueOf).orElse(EndStatus.COMPLETED), view.value("reason"));
    }

    private Form choice(AnnotationView view, Place method, BlockReader.Cases cases) {
        Optional<Written> path = view.value("value");
        Optional<Written> script = view.value("script");
        if (path.isPresent() == script.isPresent()) {
            problems.add(
                    BlockProblems.switchContradicts(new Place(method.words(), view.site("script")), path.isPresent()));
            return new Form.Switch(new Form.Selector.Unresolved(), cases.cases(), cases.otherwise());
        }
        if (cases.refused()) {
            return new Form.Unresolved(cases.blocks());
        }
        Form.Selector selector = path.isPresent()
                ? new Form.Selector.Source(
                        new Wire.From(path.get().text(), path.get().site()))
                : new Form.Selector.Script(script.get());
        return new Form.Switch(selector, cases.cases(), cases.otherwise());
    }
}
