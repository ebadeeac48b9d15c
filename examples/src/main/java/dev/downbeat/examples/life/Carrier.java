package dev.downbeat.examples.life;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** A carrier's web service, on a free port of this machine: it answers every call with a label. */
final class Carrier implements AutoCloseable {

    private final HttpServer server;

    Carrier() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/labels/", Carrier::answer);
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    private static void answer(HttpExchange call) throws IOException {
        call.getRequestBody().readAllBytes();
        String id = call.getRequestURI().toString().substring("/labels/".length());
        byte[] label = ("{\"number\": \"X-" + id + "\", \"carrier\": \"sea mail\"}").getBytes(StandardCharsets.UTF_8);
        call.getResponseHeaders().set("Content-Type", "application/json");
        call.sendResponseHeaders(200, label.length);
        try (OutputStream out = call.getResponseBody()) {
            out.write(label);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
