package dev.downbeat.processor.cases;

import dev.downbeat.processor.cases.MarkedSource.Mark;
import dev.downbeat.processor.cases.Message.Place;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A program that the compiler says something of. Asserted is all that it says, exactly: kinds, files, texts and their order by
 * {@code expected.txt}, lines and columns by the marks in the sources.
 */
record MessagesCase(Javac javac, Goldens goldens) {

    static final String EXPECTED = "expected.txt";
    static final String FIXED = "fixed";

    /**
     * Runs the case.
     *
     * @param folder the case's folder
     * @param scratch an empty folder
     */
    void run(Path folder, Path scratch) {
        List<Path> jars = Jars.of(javac, folder, scratch);
        Sources sources =
                Sources.copy(folder, scratch.resolve("src"), List.of(Jars.JAR, Jars.UNPROCESSED, FIXED, EXPECTED));
        if (sources.files().isEmpty()) {
            throw new AssertionError(folder + " holds no Java file");
        }
        Compilation compilation =
                javac.compile(sources.folder(), sources.files(), scratch.resolve("out"), jars, Javac.LINT);
        List<String> failures = new ArrayList<>();
        check(
                failures,
                () -> goldens.compareFile(
                        folder,
                        EXPECTED,
                        compilation.messages().stream()
                                .map(message -> block(message, scratch, sources.folder()))
                                .collect(Collectors.joining("\n"))));
        check(failures, () -> comparePlaces(sources, compilation));
        check(failures, () -> compileFixed(folder.resolve(FIXED), scratch.resolve(FIXED), jars));
        if (!failures.isEmpty()) {
            throw new AssertionError(String.join("\n\n", failures));
        }
    }

    private static void check(List<String> failures, Runnable part) {
        try {
            part.run();
        } catch (AssertionError failure) {
            failures.add(Objects.requireNonNullElse(failure.getMessage(), ""));
        }
    }

    private static String block(Message message, Path scratch, Path sources) {
        String file = message.place()
                .map(place -> place.file().startsWith(sources)
                        ? sources.relativize(place.file())
                        : scratch.relativize(place.file()))
                .map(path -> " " + path.toString().replace('\\', '/'))
                .orElse("");
        return message.kind() + file + ":\n"
                + message.text().replace(sources + "/", "").stripTrailing() + "\n";
    }

    private void comparePlaces(Sources sources, Compilation compilation) {
        List<String> marked = new ArrayList<>();
        sources.marks().forEach((file, marks) -> marks.forEach(mark -> marked.add(show(sources, file, mark))));
        List<String> reported = new ArrayList<>();
        for (Message message : compilation.messages()) {
            message.place()
                    .filter(place -> place.file().startsWith(sources.folder()))
                    .map(place -> show(sources, sources.folder().relativize(place.file()), mark(message, place)))
                    .ifPresent(reported::add);
        }
        String wrong = minus(marked, reported, "marked, but no message there") + minus(reported, marked, "not marked");
        if (!wrong.isEmpty()) {
            throw new AssertionError("messages stand elsewhere than the marks" + wrong);
        }
    }

    private static Mark mark(Message message, Place place) {
        return new Mark(message.code(), place.offset());
    }

    /** Line, column, and the line with a caret, as javac shows it. */
    private static String show(Sources sources, Path file, Mark mark) {
        String text = sources.text(file);
        int begin = text.lastIndexOf('\n', mark.offset() - 1) + 1;
        int end = text.indexOf('\n', mark.offset());
        long line = text.substring(0, begin).lines().count() + 1;
        int column = mark.offset() - begin + 1;
        return file + ":" + line + ":" + column + " " + mark.code() + "\n  "
                + text.substring(begin, end < 0 ? text.length() : end) + "\n  " + " ".repeat(column - 1) + "^";
    }

    private static String minus(List<String> all, List<String> without, String why) {
        List<String> rest = new ArrayList<>(all);
        without.forEach(rest::remove);
        Collections.sort(rest);
        return rest.stream().map(place -> "\n\n" + why + ": " + place).collect(Collectors.joining());
    }

    private void compileFixed(Path folder, Path scratch, List<Path> jars) {
        if (Files.isDirectory(folder)) {
            Sources fixed = Sources.copy(folder, scratch.resolve("src"), List.of());
            javac.compile(fixed.folder(), fixed.files(), scratch.resolve("out"), jars, Javac.STRICT)
                    .silent(folder.toString());
        }
    }
}
