package dev.downbeat.devserver;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** The dev server as a program; {@code --help} says how to call it. */
public final class Main {

    private static final int FAILED = 1;
    private static final int BAD_ARGUMENTS = 2;

    private static final String USAGE = """
        Runs the real Conductor engine on this machine, for development.

          --port N     the port on 127.0.0.1; 0 takes a free one (default 8080)
          --data DIR   keep definitions and executions in this folder (default: a temporary one)
          --help       this text

        Ctrl-C stops it. Clients take http://127.0.0.1:8080/api as their server's address.
        """;

    private final PrintStream out;
    private final PrintStream err;

    private Main(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** Runs until Ctrl-C, or until the engine ends: exit status 1; bad arguments are 2. */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(new Main(out, err).run(args));
    }

    private int run(String[] args) {
        DevServerOptions.Builder options = DevServerOptions.builder().port(8080).progress(this::say);
        try {
            for (int i = 0; i < args.length; i++) {
                switch (args[i]) {
                    case "--help", "-h" -> {
                        out.print(USAGE);
                        return 0;
                    }
                    case "--port" -> options.port(port(value(args, ++i)));
                    case "--data" -> options.data(folder(value(args, ++i)));
                    default ->
                        throw new IllegalArgumentException("there is no option " + args[i] + "; --help lists them");
                }
            }
        } catch (IllegalArgumentException e) {
            err.println("engine     " + e.getMessage());
            return BAD_ARGUMENTS;
        }
        return serve(options);
    }

    private static String value(String[] args, int i) {
        if (i >= args.length) {
            throw new IllegalArgumentException(args[i - 1] + " needs a value; --help tells which");
        }
        return args[i];
    }

    private static int port(String value) {
        if (!value.matches("\\d{1,5}") || Integer.parseInt(value) > 65535) {
            throw new IllegalArgumentException("--port " + value + " is not from 0 (a free one) to 65535");
        }
        return Integer.parseInt(value);
    }

    private static Path folder(String value) {
        try {
            return Path.of(value);
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException("--data " + value + " is no path: " + e.getReason(), e);
        }
    }

    private int serve(DevServerOptions.Builder options) {
        try (DevServer server = DevServer.start(options.build())) {
            Runtime.getRuntime().addShutdownHook(new Thread(server::close, "downbeat-close"));
            server.awaitClose();
            return 0;
        } catch (DevServerException e) {
            err.println("engine     " + e.getMessage());
            return FAILED;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return FAILED;
        }
    }

    private void say(String line) {
        out.println("engine     " + line);
    }
}
