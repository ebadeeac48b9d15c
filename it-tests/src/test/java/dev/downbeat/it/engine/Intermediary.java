package dev.downbeat.it.engine;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/**
 * Stands before the engine and answers one kind of request with 200 and nothing, in the engine's place. A test that goes on
 * through it without a word shows nothing.
 */
public final class Intermediary implements AutoCloseable {

    private final String target;
    private final Pattern swallowed;
    private final HttpServer server;
    private final HttpClient http = HttpClient.newHttpClient();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicInteger count = new AtomicInteger();
    private final List<String> requests = new CopyOnWriteArrayList<>();

    /**
     * Begins to listen.
     *
     * @param swallowed method and path below the API, as a regular expression: {@code PUT /workflow/[^/]+/pause}
     */
    public Intermediary(Engine engine, String swallowed) {
        this.target = engine.url();
        this.swallowed = Pattern.compile(swallowed);
        try {
            this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    /** Its address, in place of the engine's. */
    public String url() {
        return "http://localhost:" + server.getAddress().getPort() + "/api";
    }

    /** How many requests it kept from the engine. */
    public int swallowed() {
        return count.get();
    }

    /** Method and path of every request, in the order in which they came. */
    public List<String> requests() {
        return requests;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            String path = exchange.getRequestURI().getRawPath().substring("/api".length());
            String asked = exchange.getRequestMethod() + " " + path;
            requests.add(asked);
            if (swallowed.matcher(asked).matches()) {
                count.incrementAndGet();
                exchange.sendResponseHeaders(200, -1);
                return;
            }
            forward(exchange, path, body);
        }
    }

    private void forward(HttpExchange exchange, String path, byte[] body) throws IOException {
        String query = exchange.getRequestURI().getRawQuery();
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(target + path + (query == null ? "" : "?" + query)))
                .method(exchange.getRequestMethod(), HttpRequest.BodyPublishers.ofByteArray(body));
        String type = exchange.getRequestHeaders().getFirst("Content-Type");
        if (type != null) {
            request.header("Content-Type", type);
        }
        try {
            HttpResponse<byte[]> response = http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            response.headers()
                    .firstValue("Content-Type")
                    .ifPresent(value -> exchange.getResponseHeaders().set("Content-Type", value));
            exchange.sendResponseHeaders(
                    response.statusCode(), response.body().length == 0 ? -1 : response.body().length);
            exchange.getResponseBody().write(response.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
        http.close();
    }
}
