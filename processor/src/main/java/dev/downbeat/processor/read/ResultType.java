package dev.downbeat.processor.read;

import dev.downbeat.annotation.Result;
import dev.downbeat.processor.model.Carrier;
import dev.downbeat.wiring.model.JsonShape;
import dev.downbeat.wiring.problem.Place;
import dev.downbeat.wiring.problem.Problem;
import dev.downbeat.wiring.problem.SettingProblems;
import dev.downbeat.wiring.problem.WorkerProblems;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/**
 * What of a method's return type is its result, and where the result lies in an output object.
 *
 * @param carrier how the method hands the result over
 * @param type the result's type; {@code Void} in a carrier is no value
 */
record ResultType(Carrier carrier, TypeMirror type) {

    private static final String DEFAULT_KEY = "result";
    private static final String TASK_RESULT = "dev.downbeat.TaskResult";
    private static final Set<String> STAGES =
            Set.of("java.util.concurrent.CompletionStage", "java.util.concurrent.CompletableFuture");

    /** Takes the carriers off a return type. */
    static ResultType of(TypeMirror returned, Types types) {
        Optional<TypeMirror> staged = carried(returned, STAGES);
        Optional<TypeMirror> controlled = carried(staged.orElse(returned), Set.of(TASK_RESULT));
        Carrier carrier = staged.isPresent()
                ? controlled.isPresent() ? Carrier.STAGE_OF_TASK_RESULT : Carrier.STAGE
                : controlled.isPresent() ? Carrier.TASK_RESULT : Carrier.VALUE;
        TypeMirror type = controlled.or(() -> staged).orElse(returned);
        boolean isVoid = carrier != Carrier.VALUE && TypeText.qualified(type).equals("java.lang.Void");
        return new ResultType(carrier, isVoid ? types.getNoType(TypeKind.VOID) : type);
    }

    private static Optional<TypeMirror> carried(TypeMirror type, Set<String> carriers) {
        boolean carries = type instanceof DeclaredType declared
                && declared.asElement() instanceof TypeElement element
                && carriers.contains(element.getQualifiedName().toString())
                && declared.getTypeArguments().size() == 1;
        return carries ? Optional.of(((DeclaredType) type).getTypeArguments().get(0)) : Optional.empty();
    }

    /** The key under which a worker's result lies; empty if it is the object itself, or nothing. */
    static Optional<String> key(ExecutableElement method, JsonShape output, Place place, List<Problem> problems) {
        return key(method, output, output.isObject(), place, problems);
    }

    /** The key under which a workflow's result lies: the engine can only spread what is known property by property. */
    static Optional<String> keyOfWorkflow(
            ExecutableElement method, JsonShape output, Place place, List<Problem> problems) {
        return key(method, output, output.present() instanceof JsonShape.Structure, place, problems);
    }

    private static Optional<String> key(
            ExecutableElement method, JsonShape output, boolean isObject, Place place, List<Problem> problems) {
        Optional<AnnotationView> result = AnnotationView.of(method, Result.class);
        boolean none = output instanceof JsonShape.Nothing || isObject;
        if (result.isPresent() && none && !(output instanceof JsonShape.Unresolved)) {
            problems.add(WorkerProblems.resultKeyIgnored(
                    new Place(place.words(), result.get().site("value")), output.name()));
        }
        if (none) {
            return Optional.empty();
        }
        String key = result.flatMap(view -> view.text("value")).orElse(DEFAULT_KEY);
        if (key.isBlank()) {
            problems.add(SettingProblems.inputEmpty(
                    new Place(place.words(), result.orElseThrow().site("value"))));
        }
        return Optional.of(key);
    }
}
