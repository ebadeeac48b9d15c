package dev.downbeat.it.property.mutation;

import static dev.downbeat.it.property.mutation.Edit.MARK;

import dev.downbeat.it.property.flow.Block;
import dev.downbeat.it.property.flow.Flow;
import dev.downbeat.it.property.flow.Form;
import dev.downbeat.it.property.flow.Path;
import dev.downbeat.it.property.flow.Scopes;
import dev.downbeat.it.property.flow.Source;
import dev.downbeat.it.property.flow.Task;
import dev.downbeat.it.property.world.Java;
import dev.downbeat.wiring.problem.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Mistakes in the paths that forms and results name, and in what of blocks is read. */
final class Paths {

    static final List<Mutation> ALL = List.of(
            new Mutation("form of an unknown source", Code.UNKNOWN_SOURCE, it -> form(it, path -> "nowhere.at.all")),
            new Mutation("form of an unreadable path", Code.PATH_INVALID, it -> form(it, path -> path + "[")),
            new Mutation("form of itself", Code.READS_ITSELF, Paths::formOfItself),
            new Mutation("result of an unknown source", Code.UNKNOWN_SOURCE, it -> result(it, "nowhere.at.all")),
            new Mutation("result of an unreadable path", Code.PATH_INVALID, it -> result(it, "a..b")),
            new Mutation("result's property of an unknown source", Code.UNKNOWN_SOURCE, Paths::outputUnknown),
            new Mutation("reads a loop", Code.READS_NOTHING, Paths::readsLoop),
            new Mutation("reads a sequence", Code.UNKNOWN_SOURCE, Paths::readsSequence),
            new Mutation("reads an element after its loop", Code.UNKNOWN_SOURCE, Paths::elementAfter),
            new Mutation("reads what a round may skip", Code.MAY_NOT_HAVE_RUN, Paths::skipped),
            new Mutation("element named as an input", Code.NAME_TAKEN, Paths::elementTaken),
            new Mutation("collects inside the loop", Code.COLLECT_MISPLACED, Paths::collectInside),
            new Mutation("collects what is in no loop", Code.COLLECT_MISPLACED, Paths::collectNoLoop));

    private Paths() {}

    private static Optional<Path> path(Form form) {
        return switch (form) {
            case Form.Each each -> Optional.of(each.list());
            case Form.EachInTurn each -> Optional.of(each.list());
            case Form.Switch chosen -> chosen.source();
            case Form.Dynamic dynamic -> Optional.of(dynamic.path());
            case Form.Collect collect -> Optional.of(collect.path());
            case Form.DoWhile loop when loop.rounds() instanceof Form.TimesFrom from -> Optional.of(from.path());
            default -> Optional.empty();
        };
    }

    private static Optional<Edit> form(Subject subject, Function<Path, String> other) {
        return subject.some(subject.tasks(it -> path(it).isPresent()))
                .map(it -> subject.edit()
                        .replace(
                                it.name() + "@",
                                MARK + Java.text(other.apply(path(it.form()).orElseThrow()))));
    }

    private static Optional<Edit> formOfItself(Subject subject) {
        return subject.some(subject.tasks(it -> it instanceof Form.Each || it instanceof Form.Dynamic).stream()
                        .filter(it -> it.result().isPresent())
                        .toList())
                .map(it -> subject.edit().replace(it.name() + "@", MARK + Java.text(it.name())));
    }

    private static Optional<Edit> result(Subject subject, String path) {
        return subject.flow().outcome() instanceof Flow.Source
                ? Optional.of(subject.edit().replace(subject.flow().run() + "@", MARK + Java.text(path)))
                : Optional.empty();
    }

    private static Optional<Edit> outputUnknown(Subject subject) {
        if (!(subject.flow().outcome() instanceof Flow.Assembled assembled)) {
            return Optional.empty();
        }
        return subject.some(assembled.properties().stream()
                        .map(it -> assembled.method() + "." + it.name() + "@")
                        .filter(subject.source()::has)
                        .filter(it -> subject.source()
                                .text()
                                .startsWith("@From(", subject.source().at(it).start() - 6))
                        .toList())
                .map(it -> subject.edit().replace(it, MARK + "\"nowhere.at.all\""));
    }

    private static Optional<Edit> read(Subject subject, String key, String path) {
        return Optional.of(subject.edit()
                .after(key, "  @SetVariables void extra(@From(" + MARK + Java.text(path) + ") JsonNode what);\n"));
    }

    private static Optional<Edit> atEnd(Subject subject, String path) {
        return read(subject, subject.flow().type() + "{}", path);
    }

    private static Optional<Edit> readsLoop(Subject subject) {
        return subject.some(subject.flow().tasks().stream()
                        .filter(it -> !it.form().blocks().isEmpty())
                        .toList())
                .flatMap(it -> atEnd(subject, it.name()));
    }

    private static Optional<Edit> readsSequence(Subject subject) {
        return subject.some(subject.flow().allTasks().stream()
                        .filter(it -> it.form() instanceof Form.Switch || it.form() instanceof Form.Fork)
                        .flatMap(it -> it.form().blocks().stream())
                        .filter(it -> it.type().isPresent())
                        .toList())
                .flatMap(it -> atEnd(subject, it.label()));
    }

    private static Optional<Edit> elementAfter(Subject subject) {
        return subject.some(subject.tasks(Form.EachInTurn.class::isInstance))
                .flatMap(it -> atEnd(subject, it.arguments().get(0).name()));
    }

    private static Optional<Edit> skipped(Subject subject) {
        List<Edit> edits = new ArrayList<>();
        for (Task loop : subject.tasks(it -> it instanceof Form.DoWhile || it instanceof Form.EachInTurn)) {
            Block body = loop.form().blocks().get(0);
            for (Task chosen : body.tasks()) {
                List<Block> going = chosen.form().blocks().stream()
                        .filter(it -> !Scopes.endsWorkflow(it))
                        .toList();
                if (chosen.form() instanceof Form.Switch && going.size() > 1) {
                    going.stream()
                            .flatMap(it -> it.tasks().stream())
                            .filter(it -> it.result().isPresent())
                            .forEach(it -> read(subject, body.type().orElseThrow() + "{}", it.name())
                                    .ifPresent(edits::add));
                }
            }
        }
        return subject.some(edits);
    }

    private static Optional<Edit> elementTaken(Subject subject) {
        Optional<Flow.Input> input = subject.some(subject.flow().inputs().stream()
                .filter(it -> it.name().equals(it.key()))
                .toList());
        return input.flatMap(taken -> subject.some(subject.tasks(Form.EachInTurn.class::isInstance).stream()
                        .filter(it -> !inside(subject, it, taken.name())
                                && !inside(subject, it, it.arguments().get(0).name()))
                        .toList())
                .map(it -> subject.edit()
                        .replace(it.name() + "." + it.arguments().get(0).name(), MARK + taken.name())));
    }

    /** Whether a word stands inside a block. */
    private static boolean inside(Subject subject, Task block, String word) {
        Source.Span span =
                subject.source().at(block.form().blocks().get(0).type().orElseThrow() + "{}");
        return Pattern.compile("\\b" + word + "\\b")
                .matcher(subject.source().text().substring(span.start(), span.end()))
                .find();
    }

    private static Optional<Edit> collectInside(Subject subject) {
        List<Edit> edits = new ArrayList<>();
        for (Task loop : subject.tasks(it -> it instanceof Form.DoWhile || it instanceof Form.EachInTurn)) {
            Block body = loop.form().blocks().get(0);
            body.tasks().stream()
                    .filter(it -> it.result().isPresent())
                    .forEach(it -> edits.add(subject.edit()
                            .after(
                                    body.type().orElseThrow() + "{}",
                                    "  @Collect(" + MARK + Java.text(it.name()) + ") List<JsonNode> extra();\n")));
        }
        return subject.some(edits);
    }

    private static Optional<Edit> collectNoLoop(Subject subject) {
        return subject.some(subject.flow().tasks().stream()
                        .filter(it -> it.result().isPresent())
                        .toList())
                .map(it -> subject.edit()
                        .after(
                                subject.flow().type() + "{}",
                                "  @Collect(" + MARK + Java.text(it.name()) + ") List<JsonNode> extra();\n"));
    }
}
