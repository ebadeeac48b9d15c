package dev.downbeat.it.property;

import static org.assertj.core.api.Assertions.assertThat;

import dev.downbeat.it.engine.Engine;
import dev.downbeat.it.engine.OnEngine;
import dev.downbeat.it.property.world.World;
import dev.downbeat.it.property.world.WorldText;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@OnEngine
final class ProgramsTest {

    private static final int IN_FLIGHT = 8;

    private final Tally forms = new Tally();
    private final List<String> failures = new ArrayList<>();

    @Test
    void everyValidProgramCompilesAndGivesExactlyWhatWasWired(Engine engine, @TempDir Path folder) throws Exception {
        int count = 0;
        try (Echo echo = new Echo()) {
            for (List<Long> seeds : Seeds.batches()) {
                World world = Seeds.world(seeds, echo.port());
                List<Program> programs =
                        seeds.stream().map(seed -> Program.of(world, seed)).toList();
                programs.forEach(program -> Census.of(program.flow()).forEach(forms::add));
                batch(engine, folder.resolve(world.packageName()), world, programs);
                count += programs.size();
            }
        }
        System.out.println(count + " valid programs; forms:\n" + forms);
        assertThat(failures.size() + " failures:\n"
                        + String.join(
                                "\n",
                                failures.stream()
                                        .limit(Integer.getInteger("downbeat.property.shown", 5))
                                        .toList()))
                .isEqualTo("0 failures:\n");
        if (count >= 500) {
            assertThat(Census.ALL)
                    .allSatisfy(form -> assertThat(forms.of(form)).as(form).isPositive());
        }
    }

    private void batch(Engine engine, Path folder, World world, List<Program> programs) throws Exception {
        Map<String, String> sources = new LinkedHashMap<>(WorldText.of(world));
        programs.forEach(program -> sources.putAll(program.files()));
        Compiled compiled = Compiler.compile(folder, sources, List.of());
        if (!compiled.said().isEmpty()) {
            failures.add("said of " + world.packageName() + ":\n" + compiled.said());
            for (Program program : programs) {
                if (!compiled.of(program.file()).isEmpty()) {
                    failures.add(compiled.of(program.file()) + "\n" + program.story());
                }
            }
        }
        if (compiled.hasErrors()) {
            return;
        }
        try (URLClassLoader classes = new URLClassLoader(
                        new URL[] {compiled.classes().toUri().toURL()}, ProgramsTest.class.getClassLoader());
                Running running = new Running(engine, world, classes);
                ExecutorService threads = Executors.newFixedThreadPool(IN_FLIGHT)) {
            Map<Program, Future<?>> runs = new LinkedHashMap<>();
            for (Program program : programs) {
                runs.put(program, threads.submit(() -> {
                    running.register(program.flow());
                    running.run(program);
                    return null;
                }));
            }
            runs.forEach((program, run) -> {
                try {
                    run.get();
                } catch (Exception e) {
                    failures.add(e.getCause() + "\n" + program.story());
                }
            });
        }
    }
}
