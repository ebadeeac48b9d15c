package dev.downbeat.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.downbeat.Conductor;
import dev.downbeat.ConductorBuilder;
import dev.downbeat.ConductorException;
import dev.downbeat.client.StartOptions;
import dev.downbeat.client.WorkflowInput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.Certificate;
import javax.net.ssl.SSLContext;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class TlsTest {

    private static final char[] PASSWORD = "s3cret".toCharArray();

    private final HeldCertificate authority = new HeldCertificate.Builder()
            .certificateAuthority(1)
            .commonName("ours")
            .build();
    private final HeldCertificate intermediate = new HeldCertificate.Builder()
            .certificateAuthority(0)
            .signedBy(authority)
            .build();
    private final HeldCertificate client = new HeldCertificate.Builder()
            .commonName("worker")
            .rsa2048()
            .signedBy(intermediate)
            .build();
    private final MockWebServer server = new MockWebServer();

    @TempDir
    private Path folder;

    @BeforeEach
    void start() throws IOException {
        HeldCertificate own = new HeldCertificate.Builder()
                .addSubjectAlternativeName("localhost")
                .signedBy(authority)
                .build();
        server.useHttps(new HandshakeCertificates.Builder()
                .heldCertificate(own)
                .addTrustedCertificate(authority.certificate())
                .build()
                .sslSocketFactory());
        server.start();
        server.enqueue(new MockResponse.Builder().body("id").build());
    }

    @AfterEach
    void close() {
        server.close();
    }

    private ConductorBuilder builder() {
        return Conductor.builder().url("https://localhost:" + server.getPort() + "/api");
    }

    private static String start(ConductorBuilder builder) {
        try (Conductor conductor = builder.build()) {
            return conductor.workflows().start("hello", 1, WorkflowInput.empty(), StartOptions.defaults());
        }
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private interface Fill {
        void into(KeyStore store) throws Exception;
    }

    private Path store(Fill fill) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        fill.into(store);
        Path file = folder.resolve("store.p12");
        try (OutputStream out = Files.newOutputStream(file)) {
            store.store(out, PASSWORD);
        }
        return file;
    }

    @Test
    void refusesAServerThatNobodyVouchesFor() {
        assertThatExceptionOfType(ConductorException.class)
                .isThrownBy(() -> start(builder()))
                .withMessageStartingWith("POST /api/workflow: no secure connection: ")
                .withMessageEndingWith(
                        "\n    If the server has a certificate of your own, give the builder trust(…); if it"
                                + " speaks plain HTTP, write http://.");
    }

    @Test
    void trustsAnAuthorityOfOurs() throws Exception {
        assertThat(start(builder().trust(file("ca.pem", authority.certificatePem()))))
                .isEqualTo("id");
    }

    @Test
    void trustsWhatAKeyStoreHolds() throws Exception {
        Path store = store(it -> it.setCertificateEntry("ours", authority.certificate()));
        assertThat(start(builder().trustStore(store, PASSWORD))).isEqualTo("id");
    }

    @Test
    void isKnownByACertificate_ofOneFileOrTwo() throws Exception {
        server.requireClientAuth();
        server.enqueue(new MockResponse.Builder().body("id").build());
        Path ca = file("ca.pem", authority.certificatePem());
        Path chain = file("client.pem", client.certificatePem() + "\n" + intermediate.certificatePem());
        Path key = file("client.key", client.privateKeyPkcs8Pem());
        Path both =
                file("both.pem", client.privateKeyPkcs8Pem() + client.certificatePem() + intermediate.certificatePem());

        assertThat(start(builder().trust(ca).clientCertificate(chain, key))).isEqualTo("id");
        assertThat(start(builder().trust(ca).clientCertificate(both, both))).isEqualTo("id");

        var handshake = java.util.Objects.requireNonNull(server.takeRequest().getHandshake());
        assertThat(String.valueOf(handshake.peerPrincipal())).isEqualTo("CN=worker");
    }

    @Test
    void isKnownByAKeyStore() throws Exception {
        server.requireClientAuth();
        Path store = store(it -> it.setKeyEntry("me", client.keyPair().getPrivate(), PASSWORD, new Certificate[] {
            client.certificate(), intermediate.certificate()
        }));
        Path ca = file("ca.pem", authority.certificatePem());
        assertThat(start(builder().trust(ca).keyStore(store, PASSWORD))).isEqualTo("id");
    }

    @Test
    void takesAContextOfTheUsers() throws Exception {
        HandshakeCertificates ours = new HandshakeCertificates.Builder()
                .addTrustedCertificate(authority.certificate())
                .build();
        SSLContext context = ours.sslContext();
        assertThat(start(builder().tls(context, ours.trustManager()))).isEqualTo("id");
        Path ca = file("ca.pem", authority.certificatePem());
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        builder().trust(ca).tls(context, ours.trustManager()).build())
                .withMessage("tls(…) takes the place of certificates from files: leave one of them out");
    }

    @Test
    void saysWhatIsWrongWithAFile_withoutShowingIt() throws Exception {
        Path missing = folder.resolve("missing.pem");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder().trust(missing))
                .withMessage("the certificates in " + missing + " cannot be read: there is no such file");
        Path empty = file("empty.pem", "");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder().trust(empty))
                .withMessage("the file " + empty + " holds no certificate in PEM form");
        Path certificate = file("client.pem", client.certificatePem());
        Path old = file("old.key", client.privateKeyPkcs1Pem());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder().clientCertificate(certificate, old))
                .withMessage("the private key in " + old + " is in the form RSA; it must be plain PKCS#8 (-----BEGIN"
                        + " PRIVATE KEY-----), as openssl pkcs8 -topk8 -nocrypt writes it");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder().clientCertificate(certificate, certificate))
                .withMessage("the file " + certificate + " holds no private key in PEM form");
        Path store = store(it -> it.setCertificateEntry("ours", authority.certificate()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder().trustStore(store, "wr0ng".toCharArray()))
                .withMessageStartingWith("the key store " + store + " cannot be read: ")
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("wr0ng"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder().keyStore(store, PASSWORD))
                .withMessage("the key store " + store + " holds no private key");
    }
}
