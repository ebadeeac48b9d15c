package dev.downbeat.devserver;

import dev.downbeat.devserver.child.EngineMain;
import dev.downbeat.devserver.child.Orders;
import java.io.BufferedReader;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The engine's process, from its start to its end. */
final class EngineProcess {

    private static final long LOOK_MILLIS = 100;
    /** Truffle, which runs the scripts, still uses it. */
    private static final int WARNS_OF_UNSAFE = 23;

    private static final int ANSWER_MILLIS = 2000;
    private static final long TIME_TO_STOP_SECONDS = 4;

    /** What the queue holds when the process has closed its output, which it does by ending. */
    private static final String ENDED = "";

    /**
     * An archive's classes are verified once and for all; without one, verifying those of a published jar again takes a
     * tenth of the start. A JVM that knows the flag no more ignores it.
     */
    private static final List<String> UNVERIFIED = List.of(
            "-XX:+IgnoreUnrecognizedVMOptions", "-XX:+UnlockDiagnosticVMOptions", "-XX:-BytecodeVerificationRemote");

    private final Process process;
    private final EngineLog log;
    private final BlockingQueue<String> words = new LinkedBlockingQueue<>();

    /** What this engine was told to make; null if nothing. */
    private final @Nullable StartArchive ordered;

    private EngineProcess(Process process, EngineLog log, @Nullable StartArchive ordered) {
        this.process = process;
        this.log = log;
        this.ordered = ordered;
    }

    static EngineProcess start(EngineCache engine, Jdk jdk, DataFolder data, DevServerOptions options) {
        StartArchive archive = archive(engine, jdk);
        boolean train = options.training() && !archive.exists() && !archive.isImpossible();

        List<String> command = new ArrayList<>();
        command.add(jdk.java().toString());
        command.addAll(flags(jdk));
        command.addAll(memory(options.heapMegabytes()));
        command.add("-Djava.io.tmpdir=" + data.tmp());
        if (archive.exists()) {
            command.add("-XX:SharedArchiveFile=" + archive.file());
        } else {
            command.addAll(UNVERIFIED);
        }
        if (train) {
            command.add("-XX:DumpLoadedClassList=" + EngineMain.CLASSES);
        }
        command.addAll(List.of("-cp", engine.classPath(), EngineMain.class.getName()));

        EngineLog log = new EngineLog(data);
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(data.path().toFile())
                .redirectError(ProcessBuilder.Redirect.appendTo(log.jvmLog().toFile()));
        builder.environment().keySet().removeIf(EngineProcess::wouldChangeTheEngine);
        Orders orders = new Orders(
                ProcessHandle.current().pid(),
                data.temporary(),
                EngineSettings.of(options),
                train ? archive.training() : List.of(),
                archive.file().toString());
        try {
            Process process = builder.start();
            EngineProcess started = new EngineProcess(process, log, train ? archive : null);
            Thread.ofPlatform()
                    .daemon()
                    .name("downbeat-engine-" + process.pid())
                    .start(started::listen);
            started.give(orders);
            return started;
        } catch (IOException e) {
            throw new DevServerException("cannot start " + jdk.java() + ": " + e.getMessage(), e);
        }
    }

    /** The archive of that engine on that JDK, whether it exists or not. */
    static StartArchive archive(EngineCache engine, Jdk jdk) {
        return StartArchive.of(engine, jdk, flags(jdk));
    }

    /** Equal for every start on a JDK: an archive is good for one set of them. */
    private static List<String> flags(Jdk jdk) {
        List<String> flags = new ArrayList<>(List.of(
                // An engine that serves one developer: these two take a second from its start.
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-XX:+ExitOnOutOfMemoryError",
                "--enable-native-access=ALL-UNNAMED",
                "-Xshare:auto",
                "-Xlog:disable",
                "-Xlog:all=error:stderr",
                "-Dpolyglot.engine.WarnInterpreterOnly=false"));
        if (jdk.feature() >= WARNS_OF_UNSAFE) {
            flags.add("--sun-misc-unsafe-memory-access=allow");
        }
        return flags;
    }

    /** Enough from the beginning to start without collecting garbage five times. */
    private static List<String> memory(int heapMegabytes) {
        return List.of(
                "-Xmx" + heapMegabytes + "m",
                "-Xms" + Math.min(160, heapMegabytes) + "m",
                "-Xmn" + Math.min(96, heapMegabytes / 2) + "m");
    }

    /** Spring reads its settings from the environment too, and there they would be meant for the user's program. */
    private static boolean wouldChangeTheEngine(String variable) {
        return variable.startsWith("SPRING_")
                || variable.startsWith("SERVER_")
                || variable.startsWith("LOGGING_")
                || variable.startsWith("MANAGEMENT_")
                || variable.equals("CONDUCTOR_CONFIG_FILE")
                || variable.equals("JDK_JAVA_OPTIONS")
                || variable.equals("CLASSPATH");
    }

    /** Whether the archive that this engine was told to make may still come. */
    boolean isTraining() {
        return ordered != null && process.isAlive() && !ordered.exists() && !ordered.isImpossible();
    }

    private void give(Orders orders) {
        try {
            // Not closed: its end is the sign to stop.
            orders.write(new DataOutputStream(process.getOutputStream()));
        } catch (IOException e) {
            // It has died already, and awaitPort tells how.
            words.add(ENDED);
        }
    }

    private void listen() {
        try (BufferedReader out = process.inputReader()) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                words.add(line);
            }
        } catch (IOException e) {
            // The pipe of a killed process.
            words.add(ENDED);
        }
        words.add(ENDED);
    }

    /** The port of the engine, once it answers that it is healthy. */
    int awaitHealthy(DataFolder data, DevServerOptions options, Progress progress) throws InterruptedException {
        long deadline = System.nanoTime() + options.startTimeout().toNanos();
        int port = 0;
        while (port == 0 || !isHealthy(port)) {
            String word = words.poll(LOOK_MILLIS, TimeUnit.MILLISECONDS);
            if (word != null) {
                port = portIn(word, data, options);
            } else if (System.nanoTime() > deadline) {
                throw new DevServerException("the engine is not healthy after "
                        + Progress.seconds(options.startTimeout()) + "; its log ends:" + log.tail());
            }
            progress.still("starting");
        }
        return port;
    }

    private int portIn(String word, DataFolder data, DevServerOptions options) throws InterruptedException {
        if (word.startsWith(EngineMain.READY)) {
            return Integer.parseInt(word.substring(EngineMain.READY.length()));
        }
        if (word.equals(EngineMain.IN_USE)) {
            throw new DevServerException("the data folder " + data.path() + " is in use by another dev server");
        }
        if (word.startsWith(EngineMain.FAILED)) {
            String cause = word.substring(EngineMain.FAILED.length());
            if (cause.startsWith("PortInUseException")) {
                throw portTaken(options.port());
            }
            throw new DevServerException("the engine failed to start (" + cause + "); its log ends:" + log.tail());
        }
        process.waitFor(1, TimeUnit.SECONDS);
        throw died();
    }

    static DevServerException portTaken(int port) {
        return new DevServerException("port " + port + " is taken: port 0 takes a free one");
    }

    private DevServerException died() {
        String status = process.isAlive() ? "" : " with exit status " + process.exitValue();
        return new DevServerException("the engine's process ended" + status + "; its log ends:" + log.tail());
    }

    private static boolean isHealthy(int port) {
        try {
            HttpURLConnection connection = (HttpURLConnection)
                    URI.create("http://127.0.0.1:" + port + "/health").toURL().openConnection(Proxy.NO_PROXY);
            connection.setConnectTimeout(ANSWER_MILLIS);
            connection.setReadTimeout(ANSWER_MILLIS);
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException e) {
            return false;
        }
    }

    long pid() {
        return process.pid();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Waits for the end of the process, and says how it looked if nobody wanted it. */
    DevServerException awaitDeath() throws InterruptedException {
        process.waitFor();
        return died();
    }

    /** Ends the process, by force if it takes too long; it is gone when this returns. */
    void stop() {
        boolean interrupted = false;
        try {
            process.getOutputStream().close();
            if (!process.waitFor(TIME_TO_STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            interrupted = true;
        }
        while (process.isAlive()) {
            try {
                process.waitFor();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
