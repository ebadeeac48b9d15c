package dev.downbeat.rest;

import java.time.Duration;

/** By what the server knows us. No form of it shows what is secret. */
public sealed interface Authority {

    /** By nothing. */
    record Nobody() implements Authority {}

    /**
     * By a key and its secret, which are exchanged for tokens.
     *
     * @param key the key id
     * @param secret its secret
     * @param refresh after how long another token is asked for, if the token does not say itself when it expires
     */
    record AccessKey(String key, String secret, Duration refresh) implements Authority {

        @Override
        public String toString() {
            return "AccessKey[not shown]";
        }
    }

    /**
     * By a token that somebody else got.
     *
     * @param value the token
     */
    record Token(String value) implements Authority {

        @Override
        public String toString() {
            return "Token[not shown]";
        }
    }
}
