package dev.downbeat.it.dynamic.generated;

import static org.assertj.core.api.Assertions.assertThat;

import dev.downbeat.flow.InvalidWorkflowException;
import dev.downbeat.wiring.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Each workflow with one thing broken, once for each way that it can be broken. */
final class BrokenTest {

    private final Tally breaks = new Tally();
    private final List<String> failures = new ArrayList<>();

    @Test
    void everyBrokenWorkflowIsRefusedForOneProblemAtTheLineThatMadeIt() {
        Lines lines = Lines.ofThisPackage();
        List<Long> seeds = Seeds.all();
        for (long seed : seeds) {
            Random random = new Random(seed);
            Map<Break, Integer> places = Program.of(seed).sabotage().places();
            places.forEach((what, count) -> {
                int place = 1 + random.nextInt(count);
                breaks.add(what.name());
                told(Program.of(seed, Sabotage.of(what, place)), what, lines)
                        .ifPresent(wrong ->
                                failures.add("seed " + seed + ", " + what + " at place " + place + ": " + wrong));
            });
        }
        System.out.println(seeds.size() + " workflows, broken:\n" + breaks);
        assertThat(Seeds.shown(failures)).isEqualTo("0 failures:\n");
        if (seeds.size() >= Seeds.ENOUGH) {
            assertThat(Break.values())
                    .allSatisfy(what ->
                            assertThat(breaks.of(what.name())).as(what.name()).isPositive());
        }
    }

    /** What is wrong with what is said of a broken workflow. */
    private static Optional<String> told(Program program, Break what, Lines lines) {
        String line = lines.of(program.sabotage().line());
        try {
            return Optional.of("is not refused:\n" + program.flow().toJson());
        } catch (InvalidWorkflowException e) {
            List<Problem> problems = e.problems();
            boolean right = problems.size() == 1
                    && problems.getFirst().code() == what.code()
                    && problems.getFirst().site().toString().equals(line);
            return right
                    ? Optional.empty()
                    : Optional.of("not told as " + what.code() + " at " + line + ": " + e.getMessage());
        }
    }
}
