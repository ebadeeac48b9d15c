package dev.downbeat.examples.dynamic;

import java.util.Locale;

/** Knows everybody at example.com, and sends nothing anywhere. */
final class Directory implements Users {

    @Override
    public String getUserEmail(String userId) {
        return userId.toLowerCase(Locale.ROOT) + "@example.com";
    }

    @Override
    public String sendEmail(String email, String subject, String body) {
        return subject + " → " + email;
    }
}
