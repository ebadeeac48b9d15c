package dev.downbeat.it.property.mutation;

import static dev.downbeat.it.property.mutation.Edit.MARK;

import dev.downbeat.it.property.flow.Argument;
import dev.downbeat.it.property.flow.Block;
import dev.downbeat.it.property.flow.Form;
import dev.downbeat.it.property.flow.Path;
import dev.downbeat.it.property.flow.Scope;
import dev.downbeat.it.property.flow.Scopes;
import dev.downbeat.it.property.flow.Task;
import dev.downbeat.it.property.flow.Wire;
import dev.downbeat.it.property.world.Basic;
import dev.downbeat.it.property.world.Fit;
import dev.downbeat.it.property.world.Java;
import dev.downbeat.it.property.world.Type;
import dev.downbeat.wiring.problem.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** Mistakes in what a parameter is wired to. */
final class Wires {

    static final List<Mutation> ALL = List.of(
            new Mutation("misspelt source", Code.UNKNOWN_SOURCE, Wires::misspeltSource),
            new Mutation("misspelt property", Code.UNKNOWN_PROPERTY, Wires::misspeltProperty),
            new Mutation("unknown source", Code.UNKNOWN_SOURCE, it -> read(it, place -> Optional.of("nowhere.at.all"))),
            new Mutation(
                    "unknown variable", Code.UNKNOWN_SOURCE, it -> read(it, place -> Optional.of("variables.nothing"))),
            new Mutation("variable set later", Code.VARIABLE_UNSET, Wires::setLater),
            new Mutation("path unreadable", Code.PATH_INVALID, Wires::unreadable),
            new Mutation(
                    "reads itself",
                    Code.READS_ITSELF,
                    it -> read(it, place -> Optional.of(place.task().name()))),
            new Mutation("reads a later step", Code.READS_LATER, Wires::readsLater),
            new Mutation("reads another branch", Code.READS_OTHER_BRANCH, it -> besides(it, Form.Fork.class)),
            new Mutation("reads another case", Code.READS_OTHER_BRANCH, it -> besides(it, Form.Switch.class)),
            new Mutation("reads what may not have run", Code.MAY_NOT_HAVE_RUN, Wires::mayNotHaveRun),
            new Mutation("reads what may be absent", Code.MAY_BE_ABSENT, Wires::mayBeAbsent),
            new Mutation("reads a void step", Code.READS_NOTHING, Wires::readsNothing),
            new Mutation("indexes what is no list", Code.NOT_INDEXABLE, Wires::notIndexable),
            new Mutation("type does not fit", Code.TYPE_MISMATCH, Wires::misfit),
            new Mutation("constant of another type", Code.CONST_INVALID, Wires::badConstant),
            new Mutation("template with an open brace", Code.TEMPLATE_INVALID, Wires::openBrace));

    private Wires() {}

    /** Some parameter with a path reads another. */
    private static Optional<Edit> read(Subject subject, Function<Subject.Place, Optional<String>> path) {
        for (Subject.Place place : subject.shuffled(subject.reads())) {
            Optional<String> other = path.apply(place);
            if (other.isPresent()) {
                return Optional.of(subject.edit().replace(place.key() + "@", MARK + Java.text(other.get())));
            }
        }
        return Optional.empty();
    }

    private static Optional<Edit> misspeltSource(Subject subject) {
        return read(subject, place -> {
            Path path = place.path();
            if (path.root().equals("variables") || !path.root().matches("[a-z0-9]+")) {
                return Optional.empty();
            }
            return Optional.of(
                    new Path(path.root().charAt(0) + "x" + path.root().substring(1), path.parts()).toString());
        });
    }

    private static Optional<Edit> misspeltProperty(Subject subject) {
        return read(subject, place -> {
            Scope scope = subject.scopes().at(place.task());
            Path path = place.path();
            for (Scope.Source source : scope.sources()) {
                if (source.path().equals(path) && source.type().present() instanceof Type.Dto) {
                    return Optional.of(path + ".noSuchThing");
                }
                if (source.path().root().equals(path.root())
                        && source.path().parts().isEmpty()
                        && source.type().present() instanceof Type.Dto
                        && path.parts().size() > 0
                        && path.parts().get(0) instanceof Path.Key key) {
                    List<Path.Part> parts = new ArrayList<>(path.parts());
                    parts.set(0, new Path.Key(key.name() + "x"));
                    return Optional.of(new Path(path.root(), parts).toString());
                }
            }
            return Optional.empty();
        });
    }

    private static Optional<Edit> setLater(Subject subject) {
        List<Task> all = subject.flow().tasks();
        return read(subject, place -> {
            int at = all.indexOf(place.task());
            return at < 0
                    ? Optional.empty()
                    : all.subList(at + 1, all.size()).stream()
                            .filter(it -> it.form() instanceof Form.SetVariables)
                            .map(it -> "variables." + it.arguments().get(0).key())
                            .findFirst();
        });
    }

    private static Optional<Edit> unreadable(Subject subject) {
        List<String> tails = List.of("..x", "[", "[x]", ".", "!");
        return read(
                subject,
                place -> Optional.of(place.path() + tails.get(subject.random().nextInt(tails.size()))));
    }

    private static Optional<Edit> readsLater(Subject subject) {
        return read(subject, place -> later(subject.flow().tasks(), place.task()));
    }

    /** A task with a result that comes after another one in the same sequence. */
    private static Optional<String> later(List<Task> sequence, Task reader) {
        int at = sequence.indexOf(reader);
        if (at >= 0) {
            return sequence.subList(at + 1, sequence.size()).stream()
                    .filter(it -> it.result().isPresent())
                    .map(Task::name)
                    .findFirst();
        }
        return sequence.stream()
                .flatMap(it -> it.form().blocks().stream())
                .map(block -> later(block.tasks(), reader))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** A task in a block reads one in another block of the same task. */
    private static Optional<Edit> besides(Subject subject, Class<? extends Form> form) {
        return read(subject, place -> {
            for (Task task : subject.tasks(form::isInstance)) {
                List<Block> blocks = task.form().blocks();
                Optional<Block> own = blocks.stream()
                        .filter(it -> it.tasks().contains(place.task()))
                        .findFirst();
                if (own.isPresent()) {
                    return blocks.stream()
                            .filter(it -> !it.equals(own.get()))
                            .flatMap(it -> it.tasks().stream())
                            .filter(it -> it.result().isPresent())
                            .map(Task::name)
                            .findFirst();
                }
            }
            return Optional.empty();
        });
    }

    private static Optional<Edit> mayNotHaveRun(Subject subject) {
        return read(subject, place -> {
            if (place.argument().type().maybeAbsent() || place.task().form() instanceof Form.Coalesce) {
                return Optional.empty();
            }
            for (Task task : subject.tasks(Form.Switch.class::isInstance)) {
                long going = task.form().blocks().stream()
                        .filter(it -> !Scopes.endsWorkflow(it))
                        .count();
                for (Block block : task.form().blocks()) {
                    for (Task inside : block.tasks()) {
                        if (going > 1
                                && !inside.isOptional()
                                && inside.result().isPresent()
                                && !Scopes.endsWorkflow(block)
                                && readable(subject, place.task(), Path.of(inside.name()))) {
                            return Optional.of(inside.name());
                        }
                    }
                }
            }
            return Optional.empty();
        });
    }

    /** Whether it can be read, perhaps. */
    private static boolean readable(Subject subject, Task reader, Path path) {
        Scope scope = subject.scopes().at(reader);
        // Inside the same case it has surely run; then it stands there with its own type.
        Optional<Task> task = subject.flow().allTasks().stream()
                .filter(it -> it.name().equals(path.root()))
                .findFirst();
        return scope.sources().stream()
                .anyMatch(it -> it.path().equals(path)
                        && !it.type().equals(task.orElseThrow().result().orElseThrow()));
    }

    private static Optional<Edit> mayBeAbsent(Subject subject) {
        return unfit(
                subject,
                (reading, wanted) -> !wanted.maybeAbsent()
                        && !(wanted instanceof Type.Tree)
                        && reading.type() instanceof Type.Maybe maybe
                        && subject.flow().inputs().stream()
                                .anyMatch(it -> it.key().equals(reading.path().root()))
                        && Fit.fits(maybe.inner(), wanted));
    }

    private static Optional<Edit> misfit(Subject subject) {
        return unfit(
                subject,
                (reading, wanted) -> !reading.type().maybeAbsent()
                        && !(reading.type() instanceof Type.AnyLength)
                        && !holdsTree(reading.type())
                        && !Fit.fits(reading.type(), wanted)
                        && !holdsMaybe(reading.type()));
    }

    /** A parameter reads something else that can be read where it is. */
    private static Optional<Edit> unfit(Subject subject, BiPredicate<Scope.Reading, Type> wanted) {
        return read(
                subject,
                place -> place.task().form() instanceof Form.Coalesce
                        ? Optional.empty()
                        : subject.some(subject.scopes().at(place.task()).readings().stream()
                                        .filter(it ->
                                                wanted.test(it, place.argument().type()))
                                        .toList())
                                .map(it -> it.path().toString()));
    }

    private static boolean holdsTree(Type type) {
        return switch (type) {
            case Type.Tree tree -> true;
            case Type.ListOf list -> holdsTree(list.element());
            case Type.SetOf set -> holdsTree(set.element());
            case Type.ArrayOf array -> holdsTree(array.element());
            case Type.AnyLength list -> holdsTree(list.element());
            case Type.Exact e -> false;
            case Type.MapOf map -> holdsTree(map.value());
            case Type.Maybe maybe -> holdsTree(maybe.inner());
            case Type.Dto dto -> dto.properties().stream().anyMatch(it -> holdsTree(it.type()));
            case Type.Scalar s -> false;
            case Type.Constants c -> false;
        };
    }

    /** Null in a map, and what may be absent in a list, are other stories. */
    private static boolean holdsMaybe(Type type) {
        return type instanceof Type.Dto dto
                && dto.properties().stream().anyMatch(it -> it.type().maybeAbsent());
    }

    private static Optional<Edit> readsNothing(Subject subject) {
        return read(subject, place -> {
            List<Task> all = subject.flow().tasks();
            int at = all.indexOf(place.task());
            return at < 0
                    ? Optional.empty()
                    : all.subList(0, at).stream()
                            .filter(it ->
                                    it.result().isEmpty() && it.form().blocks().isEmpty())
                            .map(Task::name)
                            .findFirst();
        });
    }

    private static Optional<Edit> notIndexable(Subject subject) {
        return read(
                subject,
                place -> subject.scopes().at(place.task()).readings().stream()
                        .filter(it -> it.path().equals(place.path()))
                        .filter(it -> it.type() instanceof Type.Scalar || it.type() instanceof Type.Dto)
                        .findFirst()
                        .map(it -> it.path() + (subject.random().nextBoolean() ? "[0]" : "[*]")));
    }

    private static Optional<Edit> badConstant(Subject subject) {
        for (Subject.Place place : subject.shuffled(subject.places())) {
            Argument argument = place.argument();
            if (argument.wire() instanceof Wire.Const) {
                Optional<String> wrong = wrong(argument.type().present());
                if (wrong.isPresent()) {
                    return Optional.of(subject.edit().replace(place.key() + "@", MARK + Java.text(wrong.get())));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> wrong(Type type) {
        return switch (type) {
            case Type.Scalar scalar
            when scalar.basic() == Basic.TEXT || scalar.basic() == Basic.URI -> Optional.empty();
            case Type.Scalar scalar when scalar.basic() == Basic.INT -> Optional.of("99999999999");
            case Type.Scalar scalar -> Optional.of("no such thing");
            case Type.Constants constants -> Optional.of("NO_SUCH_THING");
            case Type.ListOf list -> Optional.of("[1, ");
            case Type.SetOf set -> Optional.of("{\"a\": 1}");
            case Type.ArrayOf array -> Optional.of("{\"a\": 1}");
            case Type.AnyLength list -> Optional.of("{\"a\": 1}");
            case Type.Exact exact -> Optional.of("no number");
            case Type.MapOf map -> Optional.of("[]");
            case Type.Dto dto ->
                dto.properties().stream().allMatch(it -> it.type().maybeAbsent())
                        ? Optional.empty()
                        : Optional.of("{}");
            case Type.Tree tree -> Optional.of("{");
            case Type.Maybe maybe -> wrong(maybe.inner());
        };
    }

    private static Optional<Edit> openBrace(Subject subject) {
        for (Subject.Place place : subject.shuffled(subject.places())) {
            if (place.argument().wire() instanceof Wire.Template) {
                Edit edit = subject.edit();
                String was = edit.was(place.key() + "@");
                String added = subject.random().nextBoolean() ? " {" : " }";
                return Optional.of(
                        edit.replace(place.key() + "@", MARK + was.substring(0, was.length() - 1) + added + " x\""));
            }
        }
        return Optional.empty();
    }
}
