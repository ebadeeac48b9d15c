package dev.downbeat.processor.read;

import dev.downbeat.annotation.Const;
import dev.downbeat.annotation.From;
import dev.downbeat.annotation.Input;
import dev.downbeat.annotation.Item;
import dev.downbeat.annotation.Options;
import dev.downbeat.annotation.Template;
import dev.downbeat.definition.Names;
import dev.downbeat.processor.model.StepMethod;
import dev.downbeat.wiring.model.Argument;
import dev.downbeat.wiring.model.Block;
import dev.downbeat.wiring.model.FlowTask;
import dev.downbeat.wiring.model.Form;
import dev.downbeat.wiring.model.JsonShape;
import dev.downbeat.wiring.model.TaskOptions;
import dev.downbeat.wiring.model.Wire;
import dev.downbeat.wiring.model.Written;
import dev.downbeat.wiring.problem.OptionProblems;
import dev.downbeat.wiring.problem.Place;
import dev.downbeat.wiring.problem.Problem;
import dev.downbeat.wiring.problem.Site;
import dev.downbeat.wiring.problem.WorkflowProblems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** What the methods of a workflow have in common, whatever their form: parameters, result, reference, options. */
final class FlowParts {

    private final JsonTypes json;
    private final List<Problem> problems;
    private final Map<String, StepMethod> results = new LinkedHashMap<>();

    FlowParts(JsonTypes json, List<Problem> problems) {
        this.json = json;
        this.problems = problems;
    }

    /** The place of a method. */
    static Place place(ExecutableElement method) {
        return new Place(method.getSimpleName().toString(), ElementSite.of(method));
    }

    /** A method's task of a form. */
    FlowTask task(ExecutableElement method, Form form, List<Argument> arguments, JsonShape output) {
        String name = method.getSimpleName().toString();
        Optional<AnnotationView> options = AnnotationView.of(method, Options.class);
        Optional<String> ref = options.flatMap(view -> view.text("ref"));
        Site site = ElementSite.of(method);
        Site referenceSite = ref.isPresent() ? options.orElseThrow().site("ref") : site;
        String reference = ref.orElse(name);
        Names.problemOfReference(reference)
                .ifPresent(reason -> problems.add(
                        WorkflowProblems.referenceInvalid(new Place(name, referenceSite), reference, reason)));
        return new FlowTask(
                name,
                reference,
                form,
                arguments,
                output,
                options.map(FlowParts::options).orElse(TaskOptions.NONE),
                site,
                referenceSite);
    }

    private static TaskOptions options(AnnotationView view) {
        return new TaskOptions(
                view.value("name"),
                view.value("description"),
                flag(view, "optional"),
                view.value("startDelay"),
                view.value("retries"),
                view.value("retryDelay"),
                flag(view, "asyncComplete"),
                view.value("extra"));
    }

    /** Options have a place on tasks only. */
    static Optional<Problem> noOptions(ExecutableElement method, String what) {
        return AnnotationView.of(method, Options.class)
                .map(view ->
                        OptionProblems.noTask(new Place(method.getSimpleName().toString(), view.site("ref")), what));
    }

    private static Optional<Written> flag(AnnotationView view, String name) {
        return view.flag(name) ? view.value(name) : Optional.empty();
    }

    /** A method of which nothing can be said: its name is a source all the same. */
    FlowTask unresolved(ExecutableElement method, List<Block> inside) {
        return task(method, new Form.Unresolved(inside), List.of(), new JsonShape.Unresolved());
    }

    /** The shape of a method's result as it is declared. */
    JsonShape result(ExecutableElement method) {
        JsonShape declared = json.read(method.getReturnType(), "").shape();
        json.takeFlaws().forEach(flaw -> problems.add(flaw.problem(place(method))));
        String name = method.getSimpleName().toString();
        results.putIfAbsent(name, new StepMethod(name, json.read(present(method.getReturnType()), "")));
        json.takeFlaws();
        return Nullability.isNullable(method) && !declared.maybeAbsent() ? new JsonShape.Maybe(declared) : declared;
    }

    /** What an {@code Optional} holds, or else the type itself. */
    private static TypeMirror present(TypeMirror type) {
        return type instanceof DeclaredType declared
                        && declared.getTypeArguments().size() == 1
                        && TypeText.qualified(declared).startsWith("java.util.Optional<")
                ? declared.getTypeArguments().get(0)
                : type;
    }

    /** The methods whose results were read. */
    List<StepMethod> results() {
        return List.copyOf(results.values());
    }

    /** The parameters of a method, with what they are wired to. */
    List<Argument> arguments(ExecutableElement method) {
        List<Argument> arguments = new ArrayList<>();
        for (VariableElement parameter : method.getParameters()) {
            String name = key(parameter);
            Site site = ElementSite.of(parameter);
            JsonShape shape = json.read(parameter.asType(), name).shape();
            Place place = Place.input(method.getSimpleName().toString(), name, site);
            json.takeFlaws().forEach(flaw -> problems.add(flaw.problem(place)));
            boolean absent = Nullability.isNullable(parameter) && !shape.maybeAbsent();
            arguments.add(
                    new Argument(name, absent ? new JsonShape.Maybe(shape) : shape, wire(parameter, place), site));
        }
        return arguments;
    }

    /** The name of an input: the parameter's, unless it says another. */
    static String key(VariableElement parameter) {
        return AnnotationView.of(parameter, Input.class)
                .flatMap(input -> input.text("value"))
                .orElse(parameter.getSimpleName().toString());
    }

    private Wire wire(VariableElement parameter, Place place) {
        List<Class<?>> said = new ArrayList<>();
        for (Class<?> wire : List.<Class<?>>of(From.class, Const.class, Template.class, Item.class)) {
            if (AnnotationView.of(parameter, wire).isPresent()) {
                said.add(wire);
            }
        }
        if (said.isEmpty()) {
            return new Wire.ByName();
        }
        if (said.size() > 1) {
            problems.add(WorkflowProblems.wiredTwice(
                    place, said.get(0).getSimpleName(), said.get(1).getSimpleName()));
        }
        AnnotationView view = AnnotationView.of(parameter, said.get(0)).orElseThrow();
        String text = view.text("value").orElse("");
        Site site = view.site("value");
        if (said.get(0) == From.class) {
            return new Wire.From(text, site);
        }
        if (said.get(0) == Item.class) {
            return new Wire.Item(text, site);
        }
        return said.get(0) == Const.class ? new Wire.Constant(text, site) : new Wire.Template(text, site);
    }
}
