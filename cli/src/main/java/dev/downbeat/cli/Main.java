package dev.downbeat.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;

/** The program. It ends with 0 where nothing is wrong, 1 where something is, 2 where it could not work. */
public final class Main {

    private Main() {}

    @Command(
            name = "downbeat",
            description = "Works on Conductor workflow definitions.",
            mixinStandardHelpOptions = true,
            version = "downbeat 0.1.0",
            synopsisSubcommandLabel = "COMMAND")
    private static final class Downbeat {}

    /**
     * Runs the command and ends the JVM with its status.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        int status = run(new Console(System.in, out, err, Console.onTerminal(), Console.inColour()), args);
        out.flush();
        err.flush();
        System.exit(status);
    }

    /** Paths, keys and messages hold characters that the locale of a build machine often has not. */
    private static PrintStream utf8(FileDescriptor to) {
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(to), 1 << 16), false, StandardCharsets.UTF_8);
    }

    /**
     * Runs the command.
     *
     * @param console what it reads and writes
     * @param args the command line
     * @return the exit status
     */
    static int run(Console console, String... args) {
        CommandLine line = new CommandLine(new Downbeat())
                .addSubcommand(new CheckCommand(console))
                .setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8))
                .setColorScheme(CommandLine.Help.defaultColorScheme(console.colour() ? Ansi.ON : Ansi.OFF))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((fault, failed, parsed) -> {
                    console.err().println("downbeat: this is a fault of downbeat's own, please report it");
                    fault.printStackTrace(console.err());
                    return CheckCommand.COULD_NOT_WORK;
                });
        if (args.length == 0) {
            line.usage(console.err());
            return CheckCommand.COULD_NOT_WORK;
        }
        return line.execute(args);
    }
}
