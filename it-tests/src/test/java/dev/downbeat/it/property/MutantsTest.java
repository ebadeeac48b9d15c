package dev.downbeat.it.property;

import static org.assertj.core.api.Assertions.assertThat;

import dev.downbeat.it.property.mutation.Mutant;
import dev.downbeat.it.property.mutation.Mutations;
import dev.downbeat.it.property.world.World;
import dev.downbeat.it.property.world.WorldText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MutantsTest {

    private final Tally kinds = new Tally();
    private final List<String> failures = new ArrayList<>();

    @Test
    void everyBrokenWireIsOneErrorOnTheRightWord(@TempDir Path folder) {
        int count = 0;
        for (List<Long> seeds : Seeds.batches()) {
            World world = Seeds.world(seeds, 80);
            batch(folder.resolve(world.packageName()), world, seeds);
            count += seeds.size();
        }
        System.out.println(count + " mutants:\n" + kinds);
        assertThat(failures.size() + " failures:\n"
                        + String.join(
                                "\n",
                                failures.stream()
                                        .limit(Integer.getInteger("downbeat.property.shown", 5))
                                        .toList()))
                .isEqualTo("0 failures:\n");
        if (count >= 500) {
            assertThat(Mutations.names())
                    .allSatisfy(name -> assertThat(kinds.of(name)).as(name).isPositive());
        }
    }

    private void batch(Path folder, World world, List<Long> seeds) {
        Map<String, String> sources = new LinkedHashMap<>(WorldText.of(world));
        Map<Program, Mutant> mutants = new LinkedHashMap<>();
        for (long seed : seeds) {
            Program program = Program.of(world, seed);
            Mutant mutant = Mutations.of(seed, world, program.flow(), program.source(), kinds::of);
            mutants.put(program, mutant);
            sources.putAll(program.files());
            sources.put(program.file(), mutant.text());
            kinds.add(mutant.mutation());
        }
        Compiled compiled = Compiler.compile(folder, sources, List.of());
        mutants.forEach((program, mutant) -> judge(program, mutant, compiled.of(program.file())));
    }

    private void judge(Program program, Mutant mutant, List<Diagnostic<? extends JavaFileObject>> said) {
        boolean right = said.size() == 1
                && said.get(0).getKind() == (mutant.warning() ? Diagnostic.Kind.WARNING : Diagnostic.Kind.ERROR)
                && said.get(0).getMessage(Locale.ENGLISH).startsWith("[Downbeat:" + mutant.code() + "] ")
                && said.get(0).getPosition() == mutant.offset();
        if (right) {
            return;
        }
        StringBuilder text = new StringBuilder("seed " + program.seed() + ", " + mutant.mutation() + ": expected "
                + mutant.code() + " at\n" + mutant.shown(mutant.offset()) + "\nbut got " + said.size() + "\n");
        for (Diagnostic<? extends JavaFileObject> one : said) {
            text.append(one.getKind() + " " + one.getMessage(Locale.ENGLISH))
                    .append('\n')
                    .append(mutant.shown(one.getPosition()))
                    .append('\n');
        }
        failures.add(text + mutant.text() + program.story());
    }
}
