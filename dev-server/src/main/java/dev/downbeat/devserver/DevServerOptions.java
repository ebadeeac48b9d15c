package dev.downbeat.devserver;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * How a dev server starts; nothing needs to be said.
 *
 * <pre>{@code
 * DevServer.start(DevServerOptions.builder().port(8080).data(Path.of("conductor-data")).build());
 * }</pre>
 *
 * @param port the port on 127.0.0.1, 0 to 65535; 0, the default, takes a free one
 * @param data the folder that keeps definitions and executions from one start to the next; it is made if it is missing.
 *     Default: a temporary one, removed at the end
 * @param cache the folder for the unpacked engine and its start archive, some 250 MB. Default: the system property {@code
 *     downbeat.cache}, else the {@code downbeat} folder of the user's caches ({@code $XDG_CACHE_HOME}, {@code ~/.cache},
 *     {@code ~/Library/Caches}, {@code %LOCALAPPDATA%})
 * @param engine the published boot jar of the engine. Default: the system property {@code downbeat.engine}, else the one
 *     on the class path, which depending on {@code downbeat-dev-server} brings
 * @param java the JDK to run the engine, 21 or newer: its home, or its {@code java}. Default: the one that runs this program
 * @param startTimeout how long to wait for a healthy engine, more than zero; default 60 s
 * @param heapMegabytes the engine's largest heap in MB, at least 64; default 512
 * @param properties settings of the engine by their Conductor or Spring name; they outrank our own, the port and the
 *     address excepted
 * @param training whether an engine that found no start archive makes one while it serves; default true
 * @param progress hears, while the start lasts, one line at a time what is going on, at least every two seconds, on the
 *     thread that starts the server. Default: nobody
 */
public record DevServerOptions(
        int port,
        @Nullable Path data,
        @Nullable Path cache,
        @Nullable Path engine,
        @Nullable Path java,
        Duration startTimeout,
        int heapMegabytes,
        Map<String, String> properties,
        boolean training,
        Consumer<String> progress) {

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException if a value is out of its range
     */
    public DevServerOptions {
        if (port < 0 || port > 65535) {
            throw new IllegalArgumentException("port " + port + " is not from 0 (a free one) to 65535");
        }
        if (startTimeout.isNegative() || startTimeout.isZero()) {
            throw new IllegalArgumentException("startTimeout " + startTimeout + " is not more than zero");
        }
        if (heapMegabytes < 64) {
            throw new IllegalArgumentException("heapMegabytes " + heapMegabytes + " is less than 64");
        }
        // Not Map.copyOf: the order of the caller is the order in the engine's arguments.
        properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
    }

    /** The defaults. */
    public static DevServerOptions defaults() {
        return builder().build();
    }

    /** Starts from the defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects options; see {@link DevServerOptions} for what each means. Not for several threads. */
    public static final class Builder {
        private int port;
        private @Nullable Path data;
        private @Nullable Path cache;
        private @Nullable Path engine;
        private @Nullable Path java;
        private Duration startTimeout = Duration.ofSeconds(60);
        private int heapMegabytes = 512;
        private final Map<String, String> properties = new LinkedHashMap<>();
        private boolean training = true;
        private Consumer<String> progress = line -> {};

        private Builder() {}

        public Builder port(int port) {
            this.port = port;
            return this;
        }

        public Builder data(Path data) {
            this.data = data;
            return this;
        }

        public Builder cache(Path cache) {
            this.cache = cache;
            return this;
        }

        public Builder engine(Path bootJar) {
            this.engine = bootJar;
            return this;
        }

        public Builder java(Path homeOrExecutable) {
            this.java = homeOrExecutable;
            return this;
        }

        public Builder startTimeout(Duration startTimeout) {
            this.startTimeout = startTimeout;
            return this;
        }

        public Builder heapMegabytes(int heapMegabytes) {
            this.heapMegabytes = heapMegabytes;
            return this;
        }

        /** Adds one setting of the engine, such as {@code conductor.app.taskExecutionPostponeDuration}. */
        public Builder property(String name, String value) {
            properties.put(name, value);
            return this;
        }

        public Builder training(boolean training) {
            this.training = training;
            return this;
        }

        public Builder progress(Consumer<String> progress) {
            this.progress = progress;
            return this;
        }

        /**
         * The options so far; the builder can go on.
         *
         * @throws IllegalArgumentException if a value is out of its range
         */
        public DevServerOptions build() {
            return new DevServerOptions(
                    port, data, cache, engine, java, startTimeout, heapMegabytes, properties, training, progress);
        }
    }
}
