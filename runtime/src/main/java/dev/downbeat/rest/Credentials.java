package dev.downbeat.rest;

/** A key and its secret, as an application's access key has them. */
public record Credentials(String key, String secret) {

    @Override
    public String toString() {
        return "Credentials[not shown]";
    }
}
