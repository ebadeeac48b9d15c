package dev.downbeat.rest;

import dev.downbeat.rest.ConnectionSettings.Tls;
import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.tls.Certificates;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;

/**
 * Certificates and keys from files: whom to trust beside those whom the JVM trusts, and who we are. What cannot be read is an
 * {@link IllegalArgumentException} that names the file and shows nothing of it.
 */
public final class CertificateFiles {

    private static final Pattern PRIVATE_KEY =
            Pattern.compile("-----BEGIN ((?:[A-Z]+ )?)PRIVATE KEY-----.*?-----END \\1PRIVATE KEY-----", Pattern.DOTALL);

    private final HandshakeCertificates.Builder handshake =
            new HandshakeCertificates.Builder().addPlatformTrustedCertificates();

    /** Trusts the certificates of a PEM file. */
    public void trust(Path pem) {
        certificates(pem).forEach(handshake::addTrustedCertificate);
    }

    /** Trusts the certificates of a key store. */
    public void trustStore(Path file, char[] password) {
        try {
            KeyStore store = store(file, password);
            List<X509Certificate> trusted = new ArrayList<>();
            for (String alias : Collections.list(store.aliases())) {
                if (store.isCertificateEntry(alias) && store.getCertificate(alias) instanceof X509Certificate one) {
                    trusted.add(one);
                }
            }
            if (trusted.isEmpty()) {
                throw new IllegalArgumentException("the key store " + file + " holds no certificate to be trusted");
            }
            trusted.forEach(handshake::addTrustedCertificate);
        } catch (GeneralSecurityException e) {
            throw unreadable("the key store " + file, e);
        }
    }

    /** Is known by the certificate, and its chain, of a PEM file and the key of another, or of the same. */
    public void identity(Path certificatePem, Path keyPem) {
        List<X509Certificate> chain = certificates(certificatePem);
        Matcher key = PRIVATE_KEY.matcher(text(keyPem));
        if (!key.find()) {
            throw new IllegalArgumentException("the file " + keyPem + " holds no private key in PEM form");
        }
        String form = String.valueOf(key.group(1)).strip();
        if (!form.isEmpty()) {
            throw new IllegalArgumentException("the private key in " + keyPem + " is in the form " + form
                    + "; it must be plain PKCS#8 (-----BEGIN PRIVATE KEY-----), as openssl pkcs8"
                    + " -topk8 -nocrypt writes it");
        }
        try {
            identity(HeldCertificate.decode(Certificates.certificatePem(chain.getFirst()) + "\n" + key.group()), chain);
        } catch (IllegalArgumentException e) {
            throw unreadable("the private key in " + keyPem, e);
        }
    }

    /** Is known by the first key of a key store. */
    public void identityStore(Path file, char[] password) {
        try {
            KeyStore store = store(file, password);
            for (String alias : Collections.list(store.aliases())) {
                if (store.isKeyEntry(alias) && store.getKey(alias, password) instanceof PrivateKey key) {
                    List<X509Certificate> chain = new ArrayList<>();
                    for (Certificate one : Objects.requireNonNull(store.getCertificateChain(alias), alias)) {
                        chain.add((X509Certificate) one);
                    }
                    X509Certificate own = chain.getFirst();
                    identity(new HeldCertificate(new KeyPair(own.getPublicKey(), key), own), chain);
                    return;
                }
            }
            throw new IllegalArgumentException("the key store " + file + " holds no private key");
        } catch (GeneralSecurityException e) {
            throw unreadable("the key store " + file, e);
        }
    }

    private void identity(HeldCertificate own, List<X509Certificate> chain) {
        handshake.heldCertificate(own, chain.subList(1, chain.size()).toArray(new X509Certificate[0]));
    }

    /** All that was said. */
    public Tls tls() {
        HandshakeCertificates all = handshake.build();
        return new Tls(all.sslSocketFactory(), all.trustManager());
    }

    private static List<X509Certificate> certificates(Path pem) {
        try (InputStream in = Files.newInputStream(pem)) {
            List<X509Certificate> found = new ArrayList<>();
            for (Certificate one : CertificateFactory.getInstance("X.509").generateCertificates(withoutKeys(in))) {
                found.add((X509Certificate) one);
            }
            if (found.isEmpty()) {
                throw new IllegalArgumentException("the file " + pem + " holds no certificate in PEM form");
            }
            return found;
        } catch (IOException | GeneralSecurityException e) {
            throw unreadable("the certificates in " + pem, e);
        }
    }

    /** The JDK's reader stops at what is no certificate. */
    private static InputStream withoutKeys(InputStream in) throws IOException {
        String text = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        return new ByteArrayInputStream(
                PRIVATE_KEY.matcher(text).replaceAll("").strip().getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw unreadable("the file " + file, e);
        }
    }

    private static KeyStore store(Path file, char[] password) throws GeneralSecurityException {
        try {
            return KeyStore.getInstance(file.toFile(), password);
        } catch (IOException e) {
            throw unreadable("the key store " + file, e);
        }
    }

    private static IllegalArgumentException unreadable(String what, Exception e) {
        String why = e instanceof NoSuchFileException || e instanceof FileNotFoundException
                ? "there is no such file"
                : String.valueOf(e.getMessage());
        return new IllegalArgumentException(what + " cannot be read: " + why, e);
    }
}
