package dev.downbeat.devserver;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/**
 * A running Conductor engine for development and tests: the real one, in a process of its own, on 127.0.0.1 only.
 *
 * <pre>{@code
 * try (DevServer server = DevServer.start()) {
 *     Conductor conductor = Conductor.connect(server.url().toString());
 * }
 * }</pre>
 *
 * <p>The engine ends with this program, however that ends, and a temporary data folder with the engine. All methods may be
 * called by any thread.
 */
public final class DevServer implements AutoCloseable {

    private final EngineProcess engine;
    private final DataFolder data;
    private final URI url;
    private final Consumer<String> listener;
    private final ReentrantLock closing = new ReentrantLock();
    private volatile boolean closed;

    private DevServer(EngineProcess engine, DataFolder data, URI url, Consumer<String> listener) {
        this.listener = listener;
        this.engine = engine;
        this.data = data;
        this.url = url;
    }

    /** Starts with the defaults: a free port, a temporary data folder. */
    public static DevServer start() {
        return start(DevServerOptions.defaults());
    }

    /**
     * Starts an engine and returns when it is healthy; that takes one to three seconds, and some more the first time, when
     * the engine is unpacked into the cache.
     *
     * @throws DevServerException if the port is taken, a folder cannot be written or is in use by another dev server, the
     *     engine or the JDK is not there or too old, or the engine does not get healthy in time; nothing is left behind
     */
    public static DevServer start(DevServerOptions options) {
        Progress progress = new Progress(options.progress());
        Jdk jdk = Jdk.find(options.java());
        refuseTakenPort(options.port());
        EngineCache engine;
        try (BootJar boot = BootJar.find(options.engine())) {
            engine = EngineCache.of(boot, options.cache(), progress);
            progress.say("conductor " + boot.version() + ", " + engine.jars() + " jars from " + boot.origin()
                    + ", starting …");
        }
        DevServer server = start(engine, jdk, options, progress);
        progress.say("ready on http://" + server.url.getAuthority() + " after " + progress.elapsed());
        return server;
    }

    private static DevServer start(EngineCache engine, Jdk jdk, DevServerOptions options, Progress progress) {
        DataFolder data = DataFolder.prepare(options.data());
        EngineProcess process = null;
        boolean healthy = false;
        try {
            process = EngineProcess.start(engine, jdk, data, options);
            int port = process.awaitHealthy(data, options, progress);
            healthy = true;
            return new DevServer(process, data, URI.create("http://127.0.0.1:" + port + "/api"), options.progress());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DevServerException("interrupted while the engine was starting", e);
        } finally {
            if (!healthy) {
                if (process != null) {
                    process.stop();
                }
                data.removeIfTemporary();
            }
        }
    }

    /** Before anything is begun; the engine itself finds it out only after seconds. */
    private static void refuseTakenPort(int port) {
        if (port == 0) {
            return;
        }
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port));
        } catch (BindException e) {
            throw EngineProcess.portTaken(port);
        } catch (IOException e) {
            throw new DevServerException("cannot listen on port " + port + ": " + e.getMessage(), e);
        }
    }

    /**
     * What a client takes as its server's address, {@code CONDUCTOR_SERVER_URL} for one: {@code
     * http://127.0.0.1:41873/api}. The engine's {@code /health} lies beside {@code /api}.
     */
    public URI url() {
        return url;
    }

    /** The folder with the engine's database and its {@code engine.log}; a temporary one is gone after {@link #close}. */
    public Path data() {
        return data.path();
    }

    /** The id of the engine's process. */
    public long pid() {
        return engine.pid();
    }

    /** Whether the engine's process lives. */
    public boolean isRunning() {
        return engine.isAlive();
    }

    /**
     * Blocks until the server is closed by another thread.
     *
     * @throws DevServerException if the engine ended by itself
     */
    public void awaitClose() throws InterruptedException {
        DevServerException death = engine.awaitDeath();
        if (!closed) {
            close();
            throw death;
        }
    }

    /**
     * Waits until the start archive is made, by which later starts are faster: for programs that live so short that no engine
     * would ever get to make it. Where it exists, or cannot be made, this returns at once; what happens is said through the
     * progress listener. The archive is made once for a version of the engine and a JDK.
     *
     * @param atMost how long to wait; after that the archive is left to another engine
     * @throws InterruptedException if the thread is interrupted
     */
    public void awaitTraining(Duration atMost) throws InterruptedException {
        if (!engine.isTraining()) {
            return;
        }
        Progress progress = new Progress(listener);
        progress.say("preparing faster starts, once …");
        long end = System.nanoTime() + atMost.toNanos();
        while (engine.isTraining() && System.nanoTime() < end) {
            progress.still("preparing faster starts");
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    /**
     * Ends the engine: its process and its temporary data are gone when this returns, which takes some tenths of a second
     * and no more than five seconds. A second call is harmless, and waits for the first.
     */
    @Override
    public void close() {
        closed = true;
        closing.lock();
        try {
            engine.stop();
            data.removeIfTemporary();
        } finally {
            closing.unlock();
        }
    }
}
