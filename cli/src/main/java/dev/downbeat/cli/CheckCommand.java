package dev.downbeat.cli;

import dev.downbeat.wiring.problem.Code;
import dev.downbeat.wiring.problem.NearestName;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code downbeat check}. */
@Command(
        name = "check",
        description = "Judges workflow definitions in JSON.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Folders are searched for *.json and *.jsonc; other JSON in them is passed over. Sub-workflows of the same"
                    + " run are known.",
            "Exit status: 0 no errors, 1 errors, 2 it could not work."
        })
final class CheckCommand implements Callable<Integer> {

    static final int CLEAN = 0;
    static final int FOUND = 1;
    static final int COULD_NOT_WORK = 2;

    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE|FOLDER|-", arity = "1..*", description = "What is checked; - is standard input.")
    private List<String> inputs = new ArrayList<>();

    @Option(names = "--format", paramLabel = "FORMAT", description = "text (default), json, or sarif (2.1.0).")
    private Format format = Format.TEXT;

    @Option(
            names = "--ignore",
            paramLabel = "CODE",
            split = ",",
            description = "Leaves out what breaks this rule; may be repeated.")
    private List<String> ignored = new ArrayList<>();

    @Option(names = "--strict", description = "Makes warnings errors.")
    private boolean strict;

    /** How findings are written. */
    enum Format {
        TEXT,
        JSON,
        SARIF
    }

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        long start = System.nanoTime();
        Set<Code> without = codes();
        Inputs read = Inputs.read(inputs, console.in());
        read.failures().forEach(failure -> console.err().println("downbeat: " + failure));
        Findings findings = Findings.of(read, without, strict);
        double seconds = (System.nanoTime() - start) / 1e9;
        switch (format) {
            case TEXT -> new TextReport(console).print(findings, seconds);
            case JSON -> JsonReport.print(findings, console.out());
            case SARIF -> SarifReport.print(findings, console.out());
        }
        if (!read.failures().isEmpty()) {
            return COULD_NOT_WORK;
        }
        if (findings.definitions() == 0 && findings.all().isEmpty()) {
            console.err().println("downbeat: no workflow definition was found");
            return COULD_NOT_WORK;
        }
        return findings.errors() > 0 ? FOUND : CLEAN;
    }

    private Set<Code> codes() {
        List<String> names = Arrays.stream(Code.values()).map(Code::name).toList();
        Set<Code> codes = EnumSet.noneOf(Code.class);
        for (String name : ignored) {
            if (!names.contains(name)) {
                throw new ParameterException(
                        spec.commandLine(),
                        "--ignore: there is no rule " + name + ". "
                                + NearestName.question(name, names).orElse("They are listed in docs/errors"));
            }
            codes.add(Code.valueOf(name));
        }
        return codes;
    }
}
