package dev.downbeat.devserver.child;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The main class of the engine's process; its working folder is the data folder.
 *
 * <p>Standard input brings {@link Orders}, and its end, which comes too when the parent is killed, ends this process.
 * Standard output carries one line back: {@link #READY} with the port, {@link #FAILED} with the cause, or {@link #IN_USE}.
 */
public final class EngineMain {

    public static final String READY = "READY ";
    public static final String FAILED = "FAILED ";
    public static final String IN_USE = "IN_USE";

    /** The engine's own log, which log4j2.xml writes and bounds. */
    public static final String ENGINE_LOG = "engine.log";

    /** What the JVM itself says: nothing, as a rule. */
    public static final String JVM_LOG = "engine-jvm.log";

    /** Where a JVM that is to be trained lists its classes, see {@code -XX:DumpLoadedClassList}. */
    public static final String CLASSES = "classes.lst";

    /** A parent that was just killed leaves its engine alive for a moment: its successor waits so long for the folder. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private static final Duration TIME_TO_CLOSE = Duration.ofMillis(1500);

    private final Path data = Path.of("").toAbsolutePath();
    private final PrintStream parent;
    private final Orders orders;
    private final FileLock lock;
    private volatile @Nullable AutoCloseable context;
    private volatile @Nullable Training training;
    private volatile int status;

    private EngineMain(PrintStream parent, Orders orders, FileLock lock) {
        this.parent = parent;
        this.orders = orders;
        this.lock = lock;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        PrintStream parent = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        // The engine and its libraries must not talk into the line to the parent.
        System.setOut(System.err);
        DataInputStream in = new DataInputStream(System.in);
        Orders orders = Orders.read(in);
        FileLock lock = lockData();
        if (lock == null) {
            parent.println(IN_USE);
            return;
        }
        // What the JVM of an earlier start had to say.
        Files.write(Path.of(JVM_LOG), new byte[0]);
        EngineMain engine = new EngineMain(parent, orders, lock);
        Runtime.getRuntime().addShutdownHook(new Thread(engine::stop, "downbeat-stop"));
        Thread end = engine.endWithParent(in);
        if (!engine.run()) {
            // The parent wants to read the log first, which goes with a temporary folder.
            end.join();
        }
    }

    private static @Nullable FileLock lockData() throws IOException {
        FileChannel channel =
                FileChannel.open(Path.of("engine.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        FileLock lock = channel.tryLock();
        while (lock == null && System.nanoTime() < deadline) {
            try {
                TimeUnit.MILLISECONDS.sleep(50);
            } catch (InterruptedException e) {
                return null;
            }
            lock = channel.tryLock();
        }
        return lock;
    }

    private Thread endWithParent(InputStream in) {
        Thread end = Thread.ofPlatform().daemon().name("downbeat-parent").start(() -> {
            try {
                in.transferTo(OutputStream.nullOutputStream());
            } catch (IOException e) {
                status = 1;
            }
            System.exit(status);
        });
        // The stream stays open if the parent's own children inherited it.
        ProcessHandle.of(orders.parent())
                .ifPresentOrElse(
                        process -> {
                            var unused = process.onExit().thenRun(() -> System.exit(status));
                        },
                        () -> System.exit(status));
        return end;
    }

    private boolean run() {
        String[] arguments = orders.properties().entrySet().stream()
                .map(property -> "--" + property.getKey() + "=" + property.getValue())
                .toArray(String[]::new);
        try {
            Class<?> spring = Class.forName("org.springframework.boot.SpringApplication");
            Class<?>[] engine = {Class.forName("com.netflix.conductor.Conductor")};
            Object application = spring.getConstructor(Class[].class).newInstance((Object) engine);
            Beans.addTo(application);
            Object started = spring.getMethod("run", String[].class).invoke(application, (Object) arguments);
            context = (AutoCloseable) started;
            Object environment = Class.forName("org.springframework.core.env.EnvironmentCapable")
                    .getMethod("getEnvironment")
                    .invoke(started);
            Object port = Class.forName("org.springframework.core.env.PropertyResolver")
                    .getMethod("getRequiredProperty", String.class)
                    .invoke(environment, "local.server.port");
            parent.println(READY + port);
            if (!orders.training().isEmpty()) {
                train();
            }
            return true;
        } catch (ReflectiveOperationException | RuntimeException | LinkageError e) {
            parent.println(FAILED + cause(e));
            status = 1;
            return false;
        }
    }

    private void train() {
        Training begun = new Training(orders.training(), Path.of(orders.archive()), data);
        training = begun;
        begun.start();
    }

    /** The innermost cause, in one line; the log has them all. */
    private static String cause(Throwable e) {
        Throwable cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String message = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
        return cause.getClass().getSimpleName() + ": " + message;
    }

    private void stop() {
        Training begun = training;
        if (begun != null) {
            begun.abandon();
        }
        closeContext();
        if (orders.temporary()) {
            Folder.delete(data);
        } else {
            Folder.delete(data.resolve("tmp"));
            Folder.delete(data.resolve("tomcat"));
            Folder.delete(data.resolve(CLASSES));
        }
        // Threads of the engine that did not hear of the end would write into the folder again.
        Runtime.getRuntime().halt(lock.isValid() ? status : 1);
    }

    private void closeContext() {
        AutoCloseable open = context;
        if (open == null) {
            return;
        }
        Thread closing = Thread.ofPlatform().daemon().start(() -> {
            try {
                open.close();
            } catch (Exception e) {
                status = 1;
            }
        });
        try {
            closing.join(TIME_TO_CLOSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
