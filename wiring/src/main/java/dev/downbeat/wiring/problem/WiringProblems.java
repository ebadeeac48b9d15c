package dev.downbeat.wiring.problem;

import dev.downbeat.wiring.model.Contract;
import dev.downbeat.wiring.model.InputKey;
import dev.downbeat.wiring.model.JsonShape;
import dev.downbeat.wiring.model.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The catalogue, part: how inputs are wired to sources. */
public final class WiringProblems {

    private WiringProblems() {}

    private static Problem problem(Code code, Place place, String fact, List<String> details) {
        return new Problem(code, place.site(), place.words() + ": " + fact, details);
    }

    public static Problem notAWorker(Place place, String type) {
        return problem(
                Code.NOT_A_WORKER,
                place,
                type + " is no @Worker interface",
                List.of("@Step names the interface that has the task"));
    }

    public static Problem extendsNoWorker(Place place, String type) {
        return problem(
                Code.NOT_A_WORKER,
                place,
                "it extends " + type + ", whose methods would be tasks, but that is no @Worker interface",
                List.of("Put @Worker on " + type));
    }

    public static Problem unknownTask(Place place, String worker, String task, Collection<String> tasks) {
        List<String> details = new ArrayList<>();
        NearestName.question(task, tasks).ifPresent(details::add);
        details.add(worker + " has the tasks: " + NearestName.list(tasks));
        return problem(Code.UNKNOWN_TASK, place, worker + " has no task \"" + task + "\"", details);
    }

    public static Problem returnMismatch(Place place, String callee, String declared, String actual, String where) {
        String part = where.isEmpty() ? "" : " (they part at " + where.replaceFirst("^\\.", "") + ")";
        return problem(
                Code.RETURN_MISMATCH,
                place,
                "returns " + declared + ", but " + callee + " returns " + actual + part,
                List.of("Declare: " + actual + " " + place.words() + "(…)"));
    }

    public static Problem unknownInput(Place place, String callee, Contract task, Collection<String> missing) {
        String name = place.words()
                .substring(place.words().indexOf('(') + 1, place.words().length() - 1);
        List<String> details = new ArrayList<>();
        NearestName.question(name, missing)
                .or(() -> NearestName.question(name, task.inputNames()))
                .or(() -> missing.size() == 1
                        ? Optional.of("Did you mean \"" + missing.iterator().next() + "\"?")
                        : Optional.empty())
                .ifPresent(details::add);
        details.add("T" + callee.substring(1) + " takes: " + NearestName.list(task.inputNames()));
        return problem(
                Code.UNKNOWN_INPUT,
                place,
                callee.substring(0, callee.lastIndexOf(' ')) + " has no input \"" + name + "\"",
                details);
    }

    public static Problem missingInput(Place place, String callee, InputKey input) {
        return problem(
                Code.MISSING_INPUT,
                place,
                "nothing supplies the input \"" + input.name() + "\" of " + callee,
                List.of("Add a parameter: " + input.shape().name() + " " + input.name()));
    }

    /**
     * A path that begins with no name.
     *
     * @param inputs the workflow's inputs
     * @param steps the steps that can be read
     * @param others what else could have been meant: steps that may not have run, and the fixed names
     */
    public static Problem unknownSource(
            Place place,
            Path path,
            boolean byName,
            Collection<String> inputs,
            Collection<String> steps,
            Collection<String> others) {
        List<String> names = new ArrayList<>(inputs);
        names.addAll(steps);
        names.addAll(others);
        List<String> details = new ArrayList<>();
        List<String> near = NearestName.of(path.root(), names).stream()
                .map(name -> new Path(name, path.steps()).toString())
                .toList();
        NearestName.question(near).ifPresent(details::add);
        details.add("Inputs of the workflow: " + NearestName.list(inputs));
        details.add("Results of steps before: " + NearestName.list(steps));
        if (byName) {
            details.add("Say where the value comes from: @From(\"…\") or @Const(\"…\")");
        }
        return problem(Code.UNKNOWN_SOURCE, place, "no input or step is called \"" + path.root() + "\"", details);
    }

    public static Problem unknownProperty(
            Place place, JsonShape at, String owner, String key, List<Path> near, Collection<String> properties) {
        List<String> details = new ArrayList<>();
        NearestName.question(near.stream().map(Path::toString).toList()).ifPresent(details::add);
        details.add(at.name() + " (" + owner + ") has: " + NearestName.list(properties));
        return problem(Code.UNKNOWN_PROPERTY, place, at.name() + " has no property \"" + key + "\"", details);
    }

    public static Problem noProperties(Place place, JsonShape at, String owner, String key) {
        return problem(
                Code.UNKNOWN_PROPERTY,
                place,
                owner + " is " + withArticle(at.name()) + " and has no properties, so no \"" + key + "\"",
                List.of());
    }

    public static Problem notIndexable(Place place, JsonShape at, String owner, String step) {
        return problem(
                Code.NOT_INDEXABLE,
                place,
                owner + " is " + withArticle(at.name()) + ", not a list, so " + step + " finds nothing",
                List.of());
    }

    public static Problem propertyOfList(Place place, JsonShape at, String owner, Path with) {
        return problem(
                Code.NOT_INDEXABLE,
                place,
                owner + " is " + withArticle(at.name()) + "; a property is read of its elements",
                List.of("Did you mean \"" + with + "\"?"));
    }

    public static Problem pathInvalid(Place place, String text, String reason) {
        return problem(Code.PATH_INVALID, place, "\"" + text + "\" is no path: " + reason, List.of());
    }

    public static Problem typeMismatch(
            Place place, String path, JsonShape source, JsonShape target, String where, String found, String needed) {
        if (where.isEmpty()) {
            return problem(
                    Code.TYPE_MISMATCH,
                    place,
                    path + " is " + withArticle(source.name()) + ", but " + withArticle(target.name()) + " is needed",
                    List.of());
        }
        return problem(
                Code.TYPE_MISMATCH,
                place,
                path + " does not fit " + target.name() + ": " + where.replaceFirst("^\\.", "") + " is " + found
                        + ", needed is " + needed,
                List.of("found   " + source.name(), "needed  " + target.name()));
    }

    public static Problem readsItself(Place place, String step) {
        return problem(
                Code.READS_ITSELF,
                place,
                "reads the result of " + step + " itself, which is not there before it has run",
                List.of());
    }

    /**
     * A read of what runs later.
     *
     * @param reader the step that reads
     * @param path the path that is read
     * @param order the tasks from the reader's, or the block around it, to the one that is read, or the block around that
     */
    public static Problem readsLater(Place place, String reader, Path path, List<String> order) {
        String read = path.root();
        List<String> details = new ArrayList<>();
        details.add("The order of the steps:");
        for (int i = 0; i < order.size(); i++) {
            String step = order.get(i);
            String note = i == 0
                    ? inside(step, reader) + "   ← reads it"
                    : i == order.size() - 1 ? inside(step, read) + "   ← gives it" : "";
            details.add("  " + step + note);
        }
        return problem(Code.READS_LATER, place, "reads \"" + path + "\", but " + read + " runs later", details);
    }

    private static String inside(String block, String step) {
        return block.equals(step) ? "" : ", with " + step;
    }

    public static Problem mayBeAbsent(Place place, String path, String absent, JsonShape target) {
        return problem(
                Code.MAY_BE_ABSENT,
                place,
                path + " may be absent, but " + withArticle(target.name()) + " is needed",
                List.of(
                        absent + " is optional",
                        "Declare the parameter Optional<" + boxed(target.name())
                                + "> or @Nullable, if the task can do without it"));
    }

    public static Problem readsNothing(Place place, String step) {
        return problem(
                Code.READS_NOTHING, place, step + " returns nothing (void), so there is nothing to read", List.of());
    }

    public static Problem constInvalid(Place place, String text, JsonShape target, String reason) {
        return problem(
                Code.CONST_INVALID,
                place,
                "\"" + text + "\" is no " + target.name() + (reason.isEmpty() ? "" : ": " + reason),
                List.of());
    }

    public static Problem outputUnknown(
            Place place, String type, String name, Collection<String> properties, Optional<String> meant) {
        List<String> details = new ArrayList<>();
        meant.map(property -> "Did you mean \"" + property + "\"?")
                .or(() -> NearestName.question(name, properties))
                .ifPresent(details::add);
        details.add(type + " has: " + NearestName.list(properties));
        return problem(Code.OUTPUT_UNKNOWN, place, type + " has no property \"" + name + "\"", details);
    }

    public static Problem outputMissing(Place place, String type, String property, JsonShape shape) {
        return problem(
                Code.OUTPUT_MISSING,
                place,
                shape.name().equals(type)
                        ? "nothing supplies the result, " + withArticle(type)
                        : "nothing supplies the property \"" + property + "\" of the result " + type,
                List.of("Add a parameter: " + shape.name() + " " + property));
    }

    public static Problem outputOfVoid(Place place, String run) {
        return problem(
                Code.OUTPUT_UNKNOWN,
                place,
                run + " returns void, so the workflow ends without a result",
                List.of("Take the parameter out, or give " + run + " a return type"));
    }

    static String withArticle(String noun) {
        boolean spelt = noun.startsWith("U") && noun.length() > 1 && Character.isUpperCase(noun.charAt(1));
        return ("AEIOUaeiou".indexOf(noun.charAt(0)) >= 0 && !spelt ? "an " : "a ") + noun;
    }

    /** The type as it stands between angle brackets. */
    public static String boxed(String type) {
        return switch (type) {
            case "int" -> "Integer";
            case "char" -> "Character";
            case "long", "short", "byte", "float", "double", "boolean" ->
                Character.toUpperCase(type.charAt(0)) + type.substring(1);
            default -> type;
        };
    }
}
