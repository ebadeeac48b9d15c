package dev.downbeat.rest;

import dev.downbeat.json.internal.Json;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import retrofit2.Retrofit;
import retrofit2.converter.jackson.JacksonConverterFactory;

/** What all parts of one {@code Conductor} share: the HTTP client, the API, and one thread that keeps time. */
public final class Connection implements AutoCloseable {

    /** Compressing less than this saves nothing. */
    private static final int WORTH_COMPRESSING_BYTES = 1024;

    private static final String PROXY_AUTHORIZATION = "Proxy-Authorization";

    private final Address address;
    private final OkHttpClient http;
    private final Retrofit retrofit;
    private final Server server;
    private final ScheduledThreadPoolExecutor timer;
    private final List<Runnable> whenClosed = new CopyOnWriteArrayList<>();

    /**
     * Prepares calls; none is made yet.
     *
     * @param settings from what
     */
    public Connection(ConnectionSettings settings) {
        this.address = settings.address();
        this.http = client(settings);
        this.retrofit = new Retrofit.Builder()
                .baseUrl(address.api().newBuilder().addPathSegment("").build())
                .client(http)
                .addConverterFactory(JacksonConverterFactory.create(Json.MAPPER))
                .build();
        this.server = new Server(retrofit.create(SystemApi.class));
        this.timer = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().daemon().name("downbeat-timer").factory());
        timer.setRemoveOnCancelPolicy(true);
        timer.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    /** The order counts: a repeated call is authenticated anew, and one that waits for a token takes no place of others. */
    private static OkHttpClient client(ConnectionSettings settings) {
        Interceptor headers =
                new FurtherHeaders(settings.userAgent(), settings.address().basic(), settings.headers());
        Interceptor bounds = new Bounds(settings.limits().bodyBytes());
        OkHttpClient plain = network(settings);
        OkHttpClient.Builder client = plain.newBuilder()
                .addInterceptor(new Patience.Reader(settings.timeouts().silence()))
                .addInterceptor(new Repeats(settings.reads()));
        authentication(settings, plain, headers, bounds).ifPresent(client::addInterceptor);
        client.addInterceptor(headers).addInterceptor(bounds);
        if (settings.compressRequests()) {
            client.addInterceptor(chain -> chain.proceed(compressed(chain.request())));
        }
        settings.limits()
                .calls()
                .ifPresent(most -> client.addInterceptor(
                        new CallLimit(most, settings.timeouts().call())));
        return client.build();
    }

    private static OkHttpClient network(ConnectionSettings settings) {
        OkHttpClient.Builder client = new OkHttpClient.Builder()
                // A redirected POST would go on as a GET, and the token to somebody else.
                .followRedirects(false)
                .followSslRedirects(false)
                .connectTimeout(settings.timeouts().connect())
                .readTimeout(settings.timeouts().silence())
                .writeTimeout(settings.timeouts().silence())
                .callTimeout(settings.timeouts().call())
                .connectionPool(new ConnectionPool(settings.limits().idleConnections(), 1, TimeUnit.MINUTES));
        settings.tls().ifPresent(tls -> client.sslSocketFactory(tls.sockets(), tls.trust()));
        settings.proxy().ifPresent(proxy -> {
            client.proxy(new Proxy(Proxy.Type.HTTP, InetSocketAddress.createUnresolved(proxy.host(), proxy.port())));
            proxy.authorization().ifPresent(value -> authorize(client, value));
        });
        return client.build();
    }

    /** Unasked: what is sent once is not sent again when the proxy asks. Of HTTPS the proxy sees only the first request. */
    private static void authorize(OkHttpClient.Builder client, String authorization) {
        client.addInterceptor(chain -> chain.proceed(
                chain.request().isHttps()
                        ? chain.request()
                        : chain.request()
                                .newBuilder()
                                .header(PROXY_AUTHORIZATION, authorization)
                                .build()));
        client.proxyAuthenticator((route, response) -> response.request().header(PROXY_AUTHORIZATION) != null
                ? null // it is not accepted: asking again would not end
                : response.request()
                        .newBuilder()
                        .header(PROXY_AUTHORIZATION, authorization)
                        .build());
    }

    private static Optional<Interceptor> authentication(
            ConnectionSettings settings, OkHttpClient plain, Interceptor headers, Interceptor bounds) {
        return switch (settings.authority()) {
            case Authority.Nobody nobody -> Optional.empty();
            case Authority.Token token -> Optional.of(Authentication.of(token));
            case Authority.AccessKey key -> {
                OkHttpClient asking = plain.newBuilder()
                        .addInterceptor(headers)
                        .addInterceptor(bounds)
                        .build();
                HttpUrl base = settings.address().api();
                yield Optional.of(new Authentication(new Tokens(asking, base, key)));
            }
        };
    }

    private static Request compressed(Request request) throws IOException {
        RequestBody body = request.body();
        return body == null || body.contentLength() < WORTH_COMPRESSING_BYTES
                ? request
                : request.newBuilder().gzip().build();
    }

    /** The server's address for messages, without credentials that it may hold. */
    public String address() {
        return address.toString();
    }

    /** What the server can do. */
    public Server server() {
        return server;
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
