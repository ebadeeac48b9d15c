package dev.downbeat.processor.read;

import dev.downbeat.annotation.Input;
import dev.downbeat.processor.model.JsonType;
import dev.downbeat.processor.model.MethodParameter;
import dev.downbeat.processor.model.MethodParameter.Kind;
import dev.downbeat.wiring.model.InputKey;
import dev.downbeat.wiring.model.JsonShape;
import dev.downbeat.wiring.problem.Place;
import dev.downbeat.wiring.problem.Problem;
import dev.downbeat.wiring.problem.SettingProblems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** Reads the parameters of a worker's method, or of a {@code @Run} method: the keys of an input object. */
final class TaskParameters {

    private static final String CONTEXT = "dev.downbeat.TaskContext";

    private final ExecutableElement method;
    private final JsonTypes json;

    private final List<MethodParameter> parameters = new ArrayList<>();
    private final List<InputKey> inputs = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, String> keys = new LinkedHashMap<>();

    private TaskParameters(ExecutableElement method, JsonTypes json) {
        this.method = method;
        this.json = json;
    }

    static TaskParameters read(ExecutableElement method, Signatures.Known signature, JsonTypes json) {
        TaskParameters read = new TaskParameters(method, json);
        for (int i = 0; i < method.getParameters().size(); i++) {
            read.parameter(method.getParameters().get(i), signature.parameters().get(i));
        }
        read.wholeIsAlone();
        return read;
    }

    List<MethodParameter> parameters() {
        return parameters;
    }

    List<InputKey> inputs() {
        return inputs;
    }

    List<Problem> problems() {
        return problems;
    }

    private void parameter(VariableElement parameter, Signatures.Parameter known) {
        TypeMirror mirror = parameter.asType();
        String name = known.name();
        String erased = TypeText.erased(mirror);
        if (erased.equals(CONTEXT)) {
            JsonType type = json.context(mirror);
            parameters.add(new MethodParameter(name, name, type.type(), erased, new Kind.Context(), type.mapper()));
            return;
        }
        Optional<AnnotationView> input = AnnotationView.of(parameter, Input.class);
        String key = input.flatMap(view -> view.text("value")).orElse(name);
        JsonType type = json.read(mirror, key);
        Place place = place(name, ElementSite.of(parameter));
        json.takeFlaws().forEach(flaw -> problems.add(flaw.problem(place)));
        boolean whole = input.filter(view -> view.flag("whole")).isPresent();
        Kind kind = kind(type, known.nullable(), input, place);
        parameters.add(new MethodParameter(name, key, type.type(), erased, kind, type.mapper()));
        if (whole) {
            whole(type, place(name, site(input, "whole", parameter)));
            return;
        }
        if (key.isBlank()) {
            problems.add(SettingProblems.inputEmpty(place(name, site(input, "value", parameter))));
            return;
        }
        String other = keys.putIfAbsent(key, name);
        if (other != null) {
            problems.add(SettingProblems.inputTaken(place(name, site(input, "value", parameter)), key, other));
            return;
        }
        boolean absent = (known.nullable() || kind instanceof Kind.Defaulted)
                && !type.shape().maybeAbsent();
        JsonShape shape = absent ? new JsonShape.Maybe(type.shape()) : type.shape();
        inputs.add(new InputKey(key, shape, kind instanceof Kind.Required));
    }

    private Kind kind(JsonType type, boolean nullable, Optional<AnnotationView> input, Place place) {
        if (input.filter(view -> view.flag("whole")).isPresent()) {
            return new Kind.Whole();
        }
        Optional<String> text = input.flatMap(view -> view.text("defaultValue"));
        if (text.isPresent()) {
            Place at = new Place(place.words(), input.orElseThrow().site("defaultValue"));
            return DefaultValue.read(text.get(), type, at, problems);
        }
        if (type.shape().maybeAbsent()) {
            return new Kind.Optional();
        }
        return nullable ? new Kind.Nullable() : new Kind.Required();
    }

    /** The whole input's properties are the task's inputs, as far as they are known. */
    private void whole(JsonType type, Place place) {
        switch (type.shape()) {
            case JsonShape.Structure structure ->
                structure
                        .properties()
                        .forEach(property ->
                                inputs.add(new InputKey(property.name(), property.shape(), property.required())));
            case JsonShape.MapOf map -> {}
            case JsonShape.Alternatives alternatives -> {}
            case JsonShape.Anything anything -> {}
            case JsonShape.Unresolved unresolved -> {}
            default ->
                problems.add(SettingProblems.wholeNotObject(place, type.shape().name()));
        }
    }

    private void wholeIsAlone() {
        List<MethodParameter> all =
                parameters.stream().filter(MethodParameter::isInput).toList();
        all.stream()
                .filter(parameter -> parameter.kind() instanceof Kind.Whole && all.size() > 1)
                .findFirst()
                .ifPresent(whole -> {
                    MethodParameter other = all.stream()
                            .filter(parameter -> !parameter.equals(whole))
                            .findFirst()
                            .orElseThrow();
                    VariableElement element = method.getParameters().get(parameters.indexOf(whole));
                    Optional<AnnotationView> input = AnnotationView.of(element, Input.class);
                    problems.add(SettingProblems.wholeNotAlone(
                            place(whole.name(), site(input, "whole", element)), other.name()));
                });
    }

    private ElementSite site(Optional<AnnotationView> input, String attribute, VariableElement parameter) {
        return input.isPresent() ? input.get().site(attribute) : ElementSite.of(parameter);
    }

    private Place place(String parameter, ElementSite site) {
        return Place.input(method.getSimpleName().toString(), parameter, site);
    }
}
