package dev.downbeat.processor.read;

import dev.downbeat.processor.model.JsonType;
import dev.downbeat.processor.model.MethodParameter;
import dev.downbeat.wiring.model.InputKey;
import dev.downbeat.wiring.model.JsonShape;
import dev.downbeat.wiring.problem.Place;
import dev.downbeat.wiring.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** Reads the parameters of a worker's method, or of a {@code @Run} method: the keys of an input object. */
record TaskParameters(List<MethodParameter> parameters, List<InputKey> inputs, List<Problem> problems) {

    private static final String CONTEXT = "dev.downbeat.TaskContext";

    static TaskParameters read(ExecutableElement method, Signatures.Known signature, JsonTypes json, Place place) {
        List<MethodParameter> parameters = new ArrayList<>();
        List<InputKey> inputs = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < signature.parameters().size(); i++) {
            VariableElement parameter = method.getParameters().get(i);
            TypeMirror mirror = parameter.asType();
            String name = signature.parameters().get(i).name();
            boolean nullable = signature.parameters().get(i).nullable();
            JsonType type = json.read(mirror, name);
            String erased = TypeText.erased(mirror);
            if (erased.equals(CONTEXT)) {
                json.takeFlaws();
                parameters.add(new MethodParameter(
                        name, name, type.type(), erased, MethodParameter.Kind.CONTEXT, type.mapper()));
                continue;
            }
            ElementSite site = ElementSite.of(parameter);
            Place input = Place.input(method.getSimpleName().toString(), name, site);
            json.takeFlaws().forEach(flaw -> problems.add(flaw.problem(input)));
            MethodParameter.Kind kind = kind(type.shape(), nullable);
            parameters.add(new MethodParameter(name, name, type.type(), erased, kind, type.mapper()));
            JsonShape shape =
                    nullable && !type.shape().maybeAbsent() ? new JsonShape.Maybe(type.shape()) : type.shape();
            inputs.add(new InputKey(name, shape, kind == MethodParameter.Kind.REQUIRED));
        }
        return new TaskParameters(parameters, inputs, problems);
    }

    private static MethodParameter.Kind kind(JsonShape shape, boolean nullable) {
        if (shape.maybeAbsent()) {
            return MethodParameter.Kind.OPTIONAL;
        }
        return nullable ? MethodParameter.Kind.NULLABLE : MethodParameter.Kind.REQUIRED;
    }
}
