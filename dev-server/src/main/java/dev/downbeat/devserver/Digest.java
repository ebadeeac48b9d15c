package dev.downbeat.devserver;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A name for a content. */
final class Digest {

    private static final int SHORT = 12;

    private final MessageDigest sha;

    Digest() {
        try {
            sha = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    Digest add(byte[] content) {
        sha.update(content);
        // So that "ab", "c" and "a", "bc" differ.
        sha.update((byte) '\n');
        return this;
    }

    Digest add(String content) {
        return add(content.getBytes(StandardCharsets.UTF_8));
    }

    /** Twelve hexadecimal digits; nothing can be added any more. */
    String shortHex() {
        return HexFormat.of().formatHex(sha.digest()).substring(0, SHORT);
    }
}
