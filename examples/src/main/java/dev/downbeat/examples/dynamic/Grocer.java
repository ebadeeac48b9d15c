package dev.downbeat.examples.dynamic;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** A grocer's web service, on a free port of this machine: it answers every call with a price. */
final class Grocer implements AutoCloseable {

    private final HttpServer server;

    Grocer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/prices/", Grocer::answer);
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    private static void answer(HttpExchange call) throws IOException {
        call.getRequestBody().readAllBytes();
        byte[] price = "{\"cents\": 1250}".getBytes(StandardCharsets.UTF_8);
        call.getResponseHeaders().set("Content-Type", "application/json");
        call.sendResponseHeaders(200, price.length);
        try (OutputStream out = call.getResponseBody()) {
            out.write(price);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
