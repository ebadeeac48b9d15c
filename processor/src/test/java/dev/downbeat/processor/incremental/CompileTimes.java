package dev.downbeat.processor.incremental;

import dev.downbeat.processor.cases.Compilation;
import dev.downbeat.processor.cases.Javac;
import dev.downbeat.processor.cases.Sources;
import dev.downbeat.processor.cases.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Measures what the processor costs: compile times with and without it, as ratios, and the size of what it writes. No test:
 * run it by hand, on a quiet machine.
 */
final class CompileTimes {

    private static final int TASKS = 5;
    private static final int WARM_UP = 4;
    private static final int RUNS = 7;
    private static final List<Integer> WORKERS = List.of(1, 10, 100);
    private static final List<Integer> STEPS = List.of(5, 50, 500);

    private CompileTimes() {}

    /** Prints the figures. */
    public static void main(String[] arguments) {
        for (int run = 0; run < WARM_UP; run++) {
            time(workers(10), Javac.downbeat());
            time(workers(10), new Javac(List::of));
            time(workflow(50), Javac.downbeat());
        }
        System.out.println("program                     without ms   with ms   ratio");
        WORKERS.forEach(count -> print(count + " workers of 5 tasks", workers(count)));
        STEPS.forEach(count -> print("a workflow of " + count + " steps", workflow(count)));
        sizes();
    }

    private static void print(String what, Map<String, String> sources) {
        List<Double> without = new ArrayList<>();
        List<Double> with = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            without.add(time(sources, new Javac(List::of)));
            with.add(time(sources, Javac.downbeat()));
        }
        System.out.printf(
                "%-27s %10.0f %9.0f %7.2f%n", what, median(without), median(with), median(with) / median(without));
    }

    private static double median(List<Double> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }

    /** Milliseconds of one compilation, which has to succeed. */
    private static double time(Map<String, String> sources, Javac javac) {
        return inScratch(scratch -> {
            Project project = new Project(scratch, sources);
            project.sources()
                    .forEach(
                            (file, text) -> Texts.write(scratch.resolve("p/src").resolve(file), text));
            long begin = System.nanoTime();
            project.compile(javac, "p", project.files(), List.of(), List.of()).silent("the program");
            return (System.nanoTime() - begin) / 1e6;
        });
    }

    /** What one task more costs, in source and class files, beside its definition. */
    private static void sizes() {
        long[] one = size(worker("W", 0, 1));
        long[] six = size(worker("W", 0, 6));
        System.out.printf(
                "one task: %d bytes of generated source, %d of class files, %d of definition; a worker beside its"
                        + " tasks: %d and %d%n",
                (six[0] - one[0]) / TASKS,
                (six[1] - one[1]) / TASKS,
                (six[2] - one[2]) / TASKS,
                one[0] - (six[0] - one[0]) / TASKS,
                one[1] - (six[1] - one[1]) / TASKS);
    }

    /** Bytes of generated sources, of their class files, of resources. */
    private static long[] size(String worker) {
        return inScratch(scratch -> {
            Project project = new Project(scratch, Map.of("bench/W0.java", worker));
            Compilation compiled = project.compile(Javac.downbeat(), "p", project.files(), List.of(), List.of())
                    .silent("a worker");
            long[] bytes = new long[3];
            compiled.generatedFiles().forEach((name, text) -> bytes[name.endsWith(".java") ? 0 : 2] += text.length());
            for (Path file : Sources.below(compiled.classes())) {
                // The user's own classes are W0 and the records nested in it.
                String name = file.toString();
                if (name.endsWith(".class") && !name.matches(".*W0(\\$.*)?\\.class")) {
                    bytes[1] += length(compiled.classes().resolve(file));
                }
            }
            return bytes;
        });
    }

    private static Map<String, String> workers(int count) {
        Map<String, String> sources = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            sources.put("bench/W" + i + ".java", worker("W", i, TASKS));
        }
        return sources;
    }

    private static String worker(String prefix, int number, int tasks) {
        StringBuilder text = new StringBuilder("""
            package bench;

            import dev.downbeat.annotation.Worker;

            /** Does things. */
            @Worker
            public interface %s%d {
            """.formatted(prefix, number));
        for (int task = 0; task < tasks; task++) {
            String id = number + "_" + task;
            text.append("""

                  record In%1$s(String name, int count, java.util.List<String> tags) {}

                  record Out%1$s(String id, double total, boolean done) {}

                  /** Does one thing. */
                  Out%1$s task%1$s(In%1$s value, String reason);
                """.formatted(id));
        }
        return text.append("}\n").toString();
    }

    /** Each step reads what the one before wrote. */
    private static Map<String, String> workflow(int steps) {
        StringBuilder text = new StringBuilder("""
            package bench;

            import dev.downbeat.annotation.From;
            import dev.downbeat.annotation.Run;
            import dev.downbeat.annotation.Step;
            import dev.downbeat.annotation.Workflow;

            @Workflow
            public interface Flow {
              @Run
              @From("s%d.id")
              String run(String reason, W.In value);
            """.formatted(steps - 1));
        for (int step = 0; step < steps; step++) {
            String from = step == 0 ? "value.name" : "s" + (step - 1) + ".id";
            text.append("""

                  @Step(value = W.class, task = "work")
                  W.Out s%d(@From("value") W.In value, @From("%s") String reason);
                """.formatted(step, from));
        }
        String worker = """
            package bench;

            @dev.downbeat.annotation.Worker
            public interface W {
              record In(String name, int count) {}

              record Out(String id, double total) {}

              Out work(In value, String reason);
            }
            """;
        return Map.of("bench/Flow.java", text.append("}\n").toString(), "bench/W.java", worker);
    }

    private interface InFolder<T> {
        T in(Path folder);
    }

    private static <T> T inScratch(InFolder<T> work) {
        try {
            Path folder = Files.createTempDirectory("compile-times");
            try {
                return work.in(folder);
            } finally {
                try (Stream<Path> walk = Files.walk(folder)) {
                    walk.sorted(Comparator.reverseOrder()).forEach(Texts::delete);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static long length(Path file) {
        try {
            return Files.size(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
