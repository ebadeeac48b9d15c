package dev.downbeat;

import dev.downbeat.rest.Address;
import dev.downbeat.rest.Authority;
import dev.downbeat.rest.CertificateFiles;
import dev.downbeat.rest.Connection;
import dev.downbeat.rest.ConnectionSettings;
import dev.downbeat.rest.ConnectionSettings.HttpProxy;
import dev.downbeat.rest.ConnectionSettings.Limits;
import dev.downbeat.rest.ConnectionSettings.Timeouts;
import dev.downbeat.rest.ConnectionSettings.Tls;
import dev.downbeat.rest.UserAgent;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;
import javax.net.ssl.X509TrustManager;
import okhttp3.Credentials;
import org.jspecify.annotations.Nullable;

/**
 * Says how to reach a Conductor server; all of it has defaults. No call is made before {@link #build()}, nor by it. For use by
 * one thread.
 *
 * <pre>{@code
 * Conductor conductor = Conductor.builder()
 *     .url("https://conductor.example/api")
 *     .accessKey(key, secret)
 *     .trust(Path.of("/etc/ours/ca.pem"))
 *     .build();
 * }</pre>
 */
public final class ConductorBuilder {

    private static final Duration LONGEST = Duration.ofHours(1);

    /** No more can be read as JSON. */
    private static final long MOST_BODY_BYTES = 256L << 20;

    private String url = Conductor.DEFAULT_URL;
    private Authority authority = new Authority.Nobody();
    private Duration tokenRefresh = Duration.ofMinutes(45);
    private Supplier<Map<String, String>> headers = Map::of;
    private @Nullable CertificateFiles certificates;
    private @Nullable Tls tls;
    private @Nullable HttpProxy proxy;
    private Optional<String> proxyAuthorization = Optional.empty();
    private Duration connectTimeout = Duration.ofSeconds(10);
    private Duration silence = Duration.ofSeconds(30);
    private Duration callTimeout = Duration.ofSeconds(60);
    private OptionalInt maxConnections = OptionalInt.empty();
    private int idleConnections = 128;
    private long maxBodyBytes = 64L << 20;
    private int repeatedReads = 2;
    private String userAgent = UserAgent.DEFAULT;
    private boolean compressRequests;

    ConductorBuilder() {}

    /**
     * The address of the server's API.
     *
     * @param url an {@code http} or {@code https} URL. Slashes at its end count nothing. One without any path gets {@code
     *     /api}, where Conductor has its API; any other path, as of a server behind a proxy, is taken as it is. A name and
     *     password in it are sent as {@code Authorization: Basic}. Default: {@link Conductor#DEFAULT_URL}
     * @return this builder
     */
    public ConductorBuilder url(String url) {
        this.url = url;
        return this;
    }

    /**
     * Is known by an access key. Its secret is exchanged for a token when one is first needed, shortly before it expires, and
     * when the server refuses it; once for all threads. A server without authentication is told by its answer, and then gets
     * none.
     *
     * @param key the key id. Conductor: {@code keyId} of {@code POST /token}
     * @param secret its secret. Conductor: {@code keySecret}
     * @return this builder
     */
    public ConductorBuilder accessKey(String key, String secret) {
        this.authority = new Authority.AccessKey(key, secret, tokenRefresh);
        return this;
    }

    /**
     * Is known by a token that somebody else got; it is never exchanged.
     *
     * @param token sent as {@code X-Authorization}
     * @return this builder
     */
    public ConductorBuilder token(String token) {
        this.authority = new Authority.Token(token);
        return this;
    }

    /**
     * After how long a token of {@link #accessKey} is exchanged for another, if it does not say itself when it expires, as a
     * JSON Web Token does.
     *
     * @param time 1 second to 24 hours. Default: 45 minutes
     * @return this builder
     */
    public ConductorBuilder tokenRefresh(Duration time) {
        this.tokenRefresh = within("tokenRefresh", time, Duration.ofSeconds(1), Duration.ofHours(24));
        return this;
    }

    /**
     * Sends further headers.
     *
     * @param supplier asked before each request, by the thread that makes it: any number at the same time; it must be quick.
     *     If it throws, the call fails with a {@link ConductorException} of that cause
     * @return this builder
     */
    public ConductorBuilder headers(Supplier<Map<String, String>> supplier) {
        this.headers = supplier;
        return this;
    }

    /**
     * Trusts further certificate authorities, beside those that the JVM trusts.
     *
     * @param pem a file of certificates in PEM form; read now
     * @return this builder
     * @throws IllegalArgumentException if it cannot be read
     */
    public ConductorBuilder trust(Path pem) {
        return certificates(files -> files.trust(pem));
    }

    /**
     * As {@link #trust}, from a key store.
     *
     * @param file a PKCS#12 or JKS file; its trusted certificates are taken; read now
     * @param password its password
     * @return this builder
     * @throws IllegalArgumentException if it cannot be read
     */
    public ConductorBuilder trustStore(Path file, char[] password) {
        return certificates(files -> files.trustStore(file, password));
    }

    /**
     * Is known to the server by a certificate.
     *
     * @param certificatePem the certificate, and after it those that lead to its authority, in PEM form; read now
     * @param keyPem its private key as plain PKCS#8 in PEM form, RSA or EC; may be the same file; read now
     * @return this builder
     * @throws IllegalArgumentException if they cannot be read
     */
    public ConductorBuilder clientCertificate(Path certificatePem, Path keyPem) {
        return certificates(files -> files.identity(certificatePem, keyPem));
    }

    /**
     * As {@link #clientCertificate}, from a key store.
     *
     * @param file a PKCS#12 or JKS file; its first private key is taken; read now
     * @param password the password of the store and of the key
     * @return this builder
     * @throws IllegalArgumentException if it cannot be read
     */
    public ConductorBuilder keyStore(Path file, char[] password) {
        return certificates(files -> files.identityStore(file, password));
    }

    /**
     * Makes secure connections the user's own way.
     *
     * @param context makes the sockets
     * @param trust the trust manager that the context was initialised with
     * @return this builder
     */
    public ConductorBuilder tls(SSLContext context, X509TrustManager trust) {
        this.tls = new Tls(context.getSocketFactory(), trust);
        return this;
    }

    private ConductorBuilder certificates(Consumer<CertificateFiles> what) {
        CertificateFiles files = certificates == null ? new CertificateFiles() : certificates;
        what.accept(files);
        this.certificates = files;
        return this;
    }

    /**
     * Goes by an HTTP proxy. Without this the JVM's own settings count, {@code -Dhttps.proxyHost} and others.
     *
     * @param host its host
     * @param port its port, 1 to 65535
     * @return this builder
     */
    public ConductorBuilder proxy(String host, int port) {
        if (port < 1 || port > 65_535) {
            throw new IllegalArgumentException("the port of the proxy must be 1 to 65535, not " + port);
        }
        this.proxy = new HttpProxy(host, port, Optional.empty());
        return this;
    }

    /**
     * Is known to the proxy of {@link #proxy} by name and password.
     *
     * @param user the name
     * @param password the password
     * @return this builder
     */
    public ConductorBuilder proxyCredentials(String user, String password) {
        this.proxyAuthorization = Optional.of(Credentials.basic(user, password));
        return this;
    }

    /**
     * How long a connection may take to come about.
     *
     * @param time 1 millisecond to 1 hour. Default: 10 seconds
     * @return this builder
     */
    public ConductorBuilder connectTimeout(Duration time) {
        this.connectTimeout = within("connectTimeout", time, Duration.ofMillis(1), LONGEST);
        return this;
    }

    /**
     * How long the server may be silent, before its answer or within it. A call that the server is asked to hold may be silent
     * for so much longer.
     *
     * @param time 6 seconds to 1 hour: polls are held for 5. Default: 30 seconds
     * @return this builder
     */
    public ConductorBuilder silenceTimeout(Duration time) {
        this.silence = within("silenceTimeout", time, Duration.ofSeconds(6), LONGEST);
        return this;
    }

    /**
     * How long a call may take from begin to end, its repetitions included. A call that the server is asked to hold may take
     * so much longer.
     *
     * @param time 6 seconds to 1 hour. Default: 60 seconds
     * @return this builder
     */
    public ConductorBuilder callTimeout(Duration time) {
        this.callTimeout = within("callTimeout", time, Duration.ofSeconds(6), LONGEST);
        return this;
    }

    /**
     * How many calls, and so connections, may be under way at the same time; the others wait their turn, at most for the {@link
     * #callTimeout}. An idle worker takes one for each task type, where it waits for tasks.
     *
     * @param most 1 or more. Default: no limit
     * @return this builder
     */
    public ConductorBuilder maxConnections(int most) {
        if (most < 1) {
            throw new IllegalArgumentException("maxConnections must be at least 1, not " + most);
        }
        this.maxConnections = OptionalInt.of(most);
        return this;
    }

    /**
     * How many unused connections are kept, for a minute each, to be used again.
     *
     * @param most 0 or more. Default: 128
     * @return this builder
     */
    public ConductorBuilder idleConnections(int most) {
        if (most < 0) {
            throw new IllegalArgumentException("idleConnections must not be negative: " + most);
        }
        this.idleConnections = most;
        return this;
    }

    /**
     * How large a request or an answer may be; what is compressed counts as what it is unpacked. A call that goes beyond fails
     * with a {@link ConductorException} before it fills the memory.
     *
     * @param bytes 1024 to 256 MiB. Default: 64 MiB
     * @return this builder
     */
    public ConductorBuilder maxBodyBytes(long bytes) {
        if (bytes < 1024 || bytes > MOST_BODY_BYTES) {
            throw new IllegalArgumentException(
                    "maxBodyBytes must be 1024 to " + MOST_BODY_BYTES + " (256 MiB), not " + bytes);
        }
        this.maxBodyBytes = bytes;
        return this;
    }

    /**
     * How often a read is repeated, after a short pause, when no answer came or one of 429, 502, 503 and 504. Nothing else is
     * ever sent twice, but for what a worker reports.
     *
     * @param times 0 to 10. Default: 2
     * @return this builder
     */
    public ConductorBuilder repeatedReads(int times) {
        if (times < 0 || times > 10) {
            throw new IllegalArgumentException("repeatedReads must be 0 to 10, not " + times);
        }
        this.repeatedReads = times;
        return this;
    }

    /**
     * What we say that we are.
     *
     * @param userAgent the header {@code User-Agent}. Default: {@code downbeat/} and its version
     * @return this builder
     */
    public ConductorBuilder userAgent(String userAgent) {
        this.userAgent = userAgent;
        return this;
    }

    /**
     * Compresses requests of 1 KiB or more (gzip). Answers are always asked for compressed. The open-source server reads no
     * compressed requests unless something before it unpacks them.
     *
     * @param compress whether to. Default: false
     * @return this builder
     */
    public ConductorBuilder compressRequests(boolean compress) {
        this.compressRequests = compress;
        return this;
    }

    /**
     * Takes address and access key from the environment, as {@link Conductor#fromEnvironment()} does; what it does not name
     * stays as it is.
     *
     * @return this builder
     * @throws IllegalArgumentException if the URL is none, or of key and secret only one is set
     */
    public ConductorBuilder environment() {
        return environment(System.getenv());
    }

    ConductorBuilder environment(Map<String, String> environment) {
        String key = environment.getOrDefault("CONDUCTOR_AUTH_KEY", "");
        String secret = environment.getOrDefault("CONDUCTOR_AUTH_SECRET", "");
        if (key.isBlank() != secret.isBlank()) {
            throw new IllegalArgumentException("CONDUCTOR_AUTH_KEY and CONDUCTOR_AUTH_SECRET belong together: "
                    + (key.isBlank() ? "CONDUCTOR_AUTH_KEY" : "CONDUCTOR_AUTH_SECRET") + " is not set");
        }
        String named = environment.getOrDefault("CONDUCTOR_SERVER_URL", "");
        if (!named.isBlank()) {
            try {
                Address.of(named);
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("CONDUCTOR_SERVER_URL: " + e.getMessage(), e);
            }
            this.url = named;
        }
        return key.isBlank() ? this : accessKey(key, secret);
    }

    /**
     * Makes the conductor; no call is made yet.
     *
     * @return the conductor, to be closed when it is no longer needed
     * @throws IllegalArgumentException if the URL is none, or settings contradict each other
     */
    public Conductor build() {
        if (certificates != null && tls != null) {
            throw new IllegalArgumentException(
                    "tls(…) takes the place of certificates from files: leave one of them out");
        }
        if (proxyAuthorization.isPresent() && proxy == null) {
            throw new IllegalArgumentException("proxyCredentials(…) needs proxy(…)");
        }
        Optional<Tls> secure = certificates == null ? Optional.ofNullable(tls) : Optional.of(certificates.tls());
        return new Conductor(new Connection(new ConnectionSettings(
                Address.of(url),
                authority instanceof Authority.AccessKey known
                        ? new Authority.AccessKey(known.key(), known.secret(), tokenRefresh)
                        : authority,
                headers,
                secure,
                Optional.ofNullable(proxy).map(by -> new HttpProxy(by.host(), by.port(), proxyAuthorization)),
                new Timeouts(connectTimeout, silence, callTimeout),
                new Limits(maxConnections, idleConnections, maxBodyBytes),
                repeatedReads,
                userAgent,
                compressRequests)));
    }

    private static Duration within(String name, Duration time, Duration least, Duration most) {
        if (time.compareTo(least) < 0 || time.compareTo(most) > 0) {
            throw new IllegalArgumentException(name + " must be " + least + " to " + most + ", not " + time);
        }
        return time;
    }

    /** Shows nothing: most of it may be secret. */
    @Override
    public String toString() {
        return "ConductorBuilder";
    }
}
