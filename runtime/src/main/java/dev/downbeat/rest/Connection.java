package dev.downbeat.rest;

import dev.downbeat.json.internal.Json;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;
import retrofit2.Retrofit;
import retrofit2.converter.jackson.JacksonConverterFactory;

/** What all parts of one {@code Conductor} share: the HTTP client, the API, and one thread that keeps time. */
public final class Connection implements AutoCloseable {

    private static final Duration CONNECT = Duration.ofSeconds(10);

    /** Longer than the longest poll, which the server holds for 5 seconds. */
    private static final Duration SILENCE = Duration.ofSeconds(30);

    /** An answer that drips for longer is given up. */
    private static final Duration CALL = Duration.ofSeconds(60);

    private static final int IDLE_CONNECTIONS = 128;

    private final String address;
    private final OkHttpClient http;
    private final Retrofit retrofit;
    private final ScheduledThreadPoolExecutor timer;
    private final List<Runnable> whenClosed = new CopyOnWriteArrayList<>();

    private Connection(HttpUrl base, @Nullable Credentials credentials) {
        this.address = address(base);
        OkHttpClient plain = new OkHttpClient.Builder()
                .connectTimeout(CONNECT)
                .readTimeout(SILENCE)
                .writeTimeout(SILENCE)
                .callTimeout(CALL)
                .connectionPool(new ConnectionPool(IDLE_CONNECTIONS, 1, TimeUnit.MINUTES))
                .build();
        this.http = credentials == null
                ? plain
                : plain.newBuilder()
                        .addInterceptor(new Authentication(new Tokens(plain, base, credentials)))
                        .build();
        this.retrofit = new Retrofit.Builder()
                .baseUrl(base.newBuilder().addPathSegment("").build())
                .client(http)
                .addConverterFactory(JacksonConverterFactory.create(Json.MAPPER))
                .build();
        this.timer = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().daemon().name("downbeat-timer").factory());
        timer.setRemoveOnCancelPolicy(true);
        timer.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    /**
     * Prepares calls; none is made yet.
     *
     * @param url the server's API: {@code http://localhost:8080/api}
     * @param credentials null for a server without authentication
     * @throws IllegalArgumentException if the URL is none
     */
    public static Connection to(String url, @Nullable Credentials credentials) {
        HttpUrl parsed = HttpUrl.parse(url.strip());
        if (parsed == null) {
            throw new IllegalArgumentException(
                    "the address of the Conductor server must be a URL such as http://localhost:8080/api");
        }
        HttpUrl.Builder base = parsed.newBuilder().query(null).fragment(null);
        // "…/api/" and "…/api" are the same address.
        while (base.build().pathSize() > 1
                && base.build().pathSegments().getLast().isEmpty()) {
            base.removePathSegment(base.build().pathSize() - 1);
        }
        return new Connection(base.build(), credentials);
    }

    private static String address(HttpUrl base) {
        String shown = base.newBuilder().username("").password("").build().toString();
        return shown.endsWith("/") ? shown.substring(0, shown.length() - 1) : shown;
    }

    /** The server's address for messages, without credentials that it may hold. */
    public String address() {
        return address;
    }

    /** One of the API's interfaces. */
    public <A> A api(Class<A> type) {
        return retrofit.create(type);
    }

    /** The thread that keeps time: it starts what is due, and must never wait for anything. */
    public ScheduledThreadPoolExecutor timer() {
        return timer;
    }

    /** Has something done before the connection is closed. */
    public void whenClosed(Runnable action) {
        whenClosed.add(action);
    }

    /** Breaks off the calls in flight and closes the sockets. */
    @Override
    public void close() {
        whenClosed.forEach(Runnable::run);
        timer.shutdownNow();
        http.dispatcher().cancelAll();
        http.dispatcher().executorService().shutdown();
        http.connectionPool().evictAll();
    }
}
