package dev.downbeat.rest;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.X509TrustManager;

/**
 * All that a connection is made from. {@code dev.downbeat.ConductorBuilder} says what each thing means, and its default.
 *
 * @param address the server's API
 * @param authority by what the server knows us
 * @param headers further headers, asked for before each request
 * @param tls whom we trust and who we are; empty for what the JVM says
 * @param proxy by what we go; empty for what the JVM says
 * @param timeouts how long anything may take
 * @param limits how much of anything there may be
 * @param reads how often a read is repeated
 * @param userAgent what we say that we are
 * @param compressRequests whether what is sent is compressed
 */
public record ConnectionSettings(
        Address address,
        Authority authority,
        Supplier<Map<String, String>> headers,
        Optional<Tls> tls,
        Optional<HttpProxy> proxy,
        Timeouts timeouts,
        Limits limits,
        int reads,
        String userAgent,
        boolean compressRequests) {

    /**
     * Secure connections.
     *
     * @param sockets makes them
     * @param trust says whom to trust
     */
    public record Tls(SSLSocketFactory sockets, X509TrustManager trust) {}

    /**
     * An HTTP proxy.
     *
     * @param host its host
     * @param port its port
     * @param authorization the value of {@code Proxy-Authorization}; empty if it wants none
     */
    public record HttpProxy(String host, int port, Optional<String> authorization) {

        @Override
        public String toString() {
            return host + ":" + port;
        }
    }

    /**
     * How long anything may take.
     *
     * @param connect until a connection is there
     * @param silence without a byte
     * @param call from begin to end
     */
    public record Timeouts(Duration connect, Duration silence, Duration call) {}

    /**
     * How much of anything there may be.
     *
     * @param calls calls at the same time; empty for any number
     * @param idleConnections connections that are kept for the next call
     * @param bodyBytes bytes of a request or an answer
     */
    public record Limits(OptionalInt calls, int idleConnections, long bodyBytes) {}
}
