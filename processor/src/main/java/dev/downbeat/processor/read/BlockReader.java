package dev.downbeat.processor.read;

import dev.downbeat.annotation.Case;
import dev.downbeat.annotation.Otherwise;
import dev.downbeat.wiring.model.Block;
import dev.downbeat.wiring.model.FlowTask;
import dev.downbeat.wiring.model.SwitchCase;
import dev.downbeat.wiring.problem.BlockProblems;
import dev.downbeat.wiring.problem.Place;
import dev.downbeat.wiring.problem.Problem;
import dev.downbeat.wiring.problem.WorkflowProblems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;

/** Reads the interfaces that hold the tasks of a block. */
final class BlockReader {

    /**
     * What a switch runs.
     *
     * @param refused true if nobody can say which block runs when
     */
    record Cases(List<SwitchCase> cases, Optional<Block> otherwise, boolean refused) {

        /** All blocks. */
        List<Block> blocks() {
            return Stream.concat(cases.stream().map(SwitchCase::block), otherwise.stream())
                    .toList();
        }
    }

    private final TypeElement workflow;
    private final Function<ExecutableElement, FlowTask> tasks;
    private final BiFunction<ExecutableElement, List<Block>, FlowTask> unread;
    private final List<Problem> problems;
    private final Map<TypeElement, String> owners = new HashMap<>();

    /**
     * @param tasks reads a method that is a task
     * @param unread makes a task of a method that is not read, and of what stands inside it
     */
    BlockReader(
            TypeElement workflow,
            Function<ExecutableElement, FlowTask> tasks,
            BiFunction<ExecutableElement, List<Block>, FlowTask> unread,
            List<Problem> problems) {
        this.workflow = workflow;
        this.tasks = tasks;
        this.unread = unread;
        this.problems = problems;
    }

    /** The interface of a block method, if it has a right one; what is wrong with it is reported. */
    Optional<TypeElement> interfaceOf(ExecutableElement method, String annotation) {
        Place place = FlowParts.place(method);
        Optional<TypeElement> nested = nested(method);
        if (nested.isEmpty()) {
            if (!returnsUnknown(method)) {
                problems.add(BlockProblems.notABlock(place, annotation, TypeText.shown(method.getReturnType())));
            }
            return nested;
        }
        TypeElement type = nested.get();
        String shown = type.getSimpleName().toString();
        if (!type.getTypeParameters().isEmpty()) {
            problems.add(WorkflowProblems.generic(new Place(shown, ElementSite.of(type))));
        }
        if (!type.getInterfaces().isEmpty()) {
            problems.add(WorkflowProblems.extendsOther(
                    new Place(shown, ElementSite.of(type)),
                    TypeText.shown(type.getInterfaces().get(0))));
        }
        String other = owners.putIfAbsent(type, place.words());
        if (other != null) {
            problems.add(BlockProblems.blockShared(place, shown, other));
            return Optional.empty();
        }
        if (methods(type).isEmpty()) {
            problems.add(BlockProblems.blockEmpty(place, shown));
            return Optional.empty();
        }
        return nested;
    }

    /** An interface nested in the workflow, at any depth. */
    private Optional<TypeElement> nested(ExecutableElement method) {
        if (method.getReturnType() instanceof DeclaredType declared
                && declared.asElement() instanceof TypeElement type
                && type.getKind() == ElementKind.INTERFACE) {
            for (Element at = type.getEnclosingElement(); at != null; at = at.getEnclosingElement()) {
                if (at.equals(workflow)) {
                    return Optional.of(type);
                }
            }
        }
        return Optional.empty();
    }

    /** Whether the compiler itself says that there is no such type. */
    static boolean returnsUnknown(ExecutableElement method) {
        return method.getReturnType().getKind() == TypeKind.ERROR;
    }

    /** What stands inside a method that was refused: nothing is said of it, but its names are known. */
    List<Block> unread(ExecutableElement method) {
        return nested(method)
                .filter(type -> owners.putIfAbsent(type, method.getSimpleName().toString()) == null)
                .map(type -> methods(type).stream()
                        .map(inside -> unread.apply(inside, unread(inside)))
                        .toList())
                .map(tasks -> List.of(new Block(method.getSimpleName().toString(), tasks, ElementSite.of(method))))
                .orElse(List.of());
    }

    private static List<ExecutableElement> methods(TypeElement type) {
        return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .filter(InterfaceRules::isTask)
                .toList();
    }

    /** The tasks of an interface, one after the other. */
    List<FlowTask> sequence(TypeElement type) {
        List<FlowTask> sequence = new ArrayList<>();
        for (ExecutableElement method : methods(type)) {
            noCase(method);
            sequence.add(tasks.apply(method));
        }
        return sequence;
    }

    /** The branches of a fork. */
    List<Block> branches(TypeElement type) {
        List<Block> branches = new ArrayList<>();
        for (ExecutableElement method : methods(type)) {
            noCase(method);
            branches.add(block(method));
        }
        return branches;
    }

    /** The cases of a switch. */
    Cases cases(TypeElement type) {
        List<SwitchCase> cases = new ArrayList<>();
        Optional<Block> otherwise = Optional.empty();
        boolean refused = false;
        for (ExecutableElement method : methods(type)) {
            Optional<AnnotationView> one = AnnotationView.of(method, Case.class);
            boolean isOtherwise = AnnotationView.of(method, Otherwise.class).isPresent();
            Place place = FlowParts.place(method);
            if (one.isPresent() && isOtherwise) {
                problems.add(WorkflowProblems.twoForms(place, "Case", "Otherwise"));
            }
            if (one.isPresent()) {
                if (one.get().values("value").isEmpty()) {
                    problems.add(BlockProblems.blockMisplaced(
                            new Place(place.words(), one.get().site("value")),
                            "the case has no value, so it would never run",
                            "Name the values: @Case({\"US\", \"CA\"})"));
                }
                cases.add(new SwitchCase(one.get().values("value"), block(method)));
            } else if (isOtherwise) {
                if (otherwise.isPresent()) {
                    problems.add(
                            BlockProblems.otherwiseTwice(place, otherwise.get().label()));
                    // Read for its names.
                    cases.add(new SwitchCase(List.of(), block(method)));
                    refused = true;
                } else {
                    otherwise = Optional.of(block(method));
                }
            } else {
                problems.add(BlockProblems.blockMisplaced(
                        place,
                        "a method of a switch is a case, but nothing says which",
                        "Put @Case(\"…\") or @Otherwise on it"));
                // Read for its names; no value chooses it.
                cases.add(new SwitchCase(List.of(), block(method)));
            }
        }
        return new Cases(cases, otherwise, refused);
    }

    /** One task, or where nothing is said but an interface is returned, a sequence. */
    private Block block(ExecutableElement method) {
        String label = method.getSimpleName().toString();
        if (MethodForm.of(method).isEmpty() && nested(method).isPresent()) {
            noTask(method);
            List<FlowTask> sequence =
                    interfaceOf(method, label).map(this::sequence).orElse(List.of());
            return new Block(label, sequence, ElementSite.of(method));
        }
        return new Block(label, List.of(tasks.apply(method)), ElementSite.of(method));
    }

    /** A sequence is no task: it has neither inputs nor options. */
    private void noTask(ExecutableElement method) {
        Place place = FlowParts.place(method);
        FlowParts.noOptions(method, "a sequence").ifPresent(problems::add);
        for (VariableElement parameter : method.getParameters()) {
            problems.add(BlockProblems.sequenceInput(
                    Place.input(place.words(), FlowParts.key(parameter), ElementSite.of(parameter))));
        }
    }

    /** Outside a switch nothing is a case. */
    void noCase(ExecutableElement method) {
        for (Class<?> annotation : List.<Class<?>>of(Case.class, Otherwise.class)) {
            if (AnnotationView.of(method, annotation).isPresent()) {
                problems.add(BlockProblems.blockMisplaced(
                        FlowParts.place(method),
                        "@" + annotation.getSimpleName() + " stands in a switch, and this is none",
                        "Take it out, or put the method into the interface of a @Switch"));
            }
        }
    }

    /** Whether a method without a form is a sequence that stands where none may. */
    boolean isSequence(ExecutableElement method) {
        return nested(method).isPresent();
    }
}
