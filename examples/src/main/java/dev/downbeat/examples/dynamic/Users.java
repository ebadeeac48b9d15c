package dev.downbeat.examples.dynamic;

import dev.downbeat.annotation.Task;
import dev.downbeat.annotation.Worker;

/** What is known of users, and told them. */
@Worker
public interface Users {

    /**
     * Looks up where a user gets mail.
     *
     * @param userId the user
     * @return an address
     */
    @Task(name = "get_user_email")
    String getUserEmail(String userId);

    /**
     * Sends a mail.
     *
     * @param email to whom
     * @param subject what it is about
     * @param body what it says
     * @return what was sent, in one line
     */
    @Task(name = "send_email")
    String sendEmail(String email, String subject, String body);
}
