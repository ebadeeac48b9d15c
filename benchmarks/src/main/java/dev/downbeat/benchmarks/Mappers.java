package dev.downbeat.benchmarks;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs {@link MapperBenchmark} and prints one row a size and direction, with the ratios to databind. */
public final class Mappers {

    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private Mappers() {}

    /**
     * Runs it, for some three minutes.
     *
     * @param args the seconds of one iteration, 1 if none
     */
    public static void main(String[] args) throws RunnerException {
        long millis = args.length == 0 ? 1000 : Math.round(Double.parseDouble(args[0]) * 1000);
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(MapperBenchmark.class.getName())
                        .addProfiler(GCProfiler.class)
                        .forks(2)
                        .warmupIterations(3)
                        .measurementIterations(3)
                        .warmupTime(TimeValue.milliseconds(millis))
                        .measurementTime(TimeValue.milliseconds(millis))
                        .build())
                .run();
        Map<String, List<RunResult>> rows = results.stream()
                .sorted(Comparator.comparing(Mappers::row))
                .collect(Collectors.groupingBy(Mappers::row, LinkedHashMap::new, Collectors.toList()));
        System.out.printf(
                "%n%-14s %10s %10s %10s %16s %16s %9s%n",
                "", "downbeat", "databind", "blackbird", "times databind", "times blackbird", "garbage");
        rows.forEach((row, three) -> {
            double ours = time(three, MapperBenchmark.By.DOWNBEAT);
            double databind = time(three, MapperBenchmark.By.DATABIND);
            double blackbird = time(three, MapperBenchmark.By.BLACKBIRD);
            double garbage =
                    allocated(three, MapperBenchmark.By.DOWNBEAT) / allocated(three, MapperBenchmark.By.DATABIND);
            System.out.printf(
                    "%-14s %7.2f us %7.2f us %7.2f us %16.2f %16.2f %8.0f%%%n",
                    row, ours, databind, blackbird, databind / ours, blackbird / ours, garbage * 100);
        });
    }

    private static String row(RunResult result) {
        String method = result.getParams().getBenchmark();
        return result.getParams().getParam("size") + " " + method.substring(method.lastIndexOf('.') + 1);
    }

    private static double time(List<RunResult> results, MapperBenchmark.By by) {
        return of(results, by).getPrimaryResult().getScore();
    }

    private static double allocated(List<RunResult> results, MapperBenchmark.By by) {
        return Objects.requireNonNull(of(results, by).getSecondaryResults().get(ALLOCATED), ALLOCATED)
                .getScore();
    }

    private static RunResult of(List<RunResult> results, MapperBenchmark.By by) {
        return results.stream()
                .filter(result -> result.getParams().getParam("by").equals(by.name()))
                .findFirst()
                .orElseThrow();
    }
}
