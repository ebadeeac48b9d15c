package dev.downbeat.it.dynamic;

import dev.downbeat.annotation.Task;
import dev.downbeat.annotation.Worker;

/** What the README's first workflow in code calls. */
@Worker
interface Users {

    @Task(name = "dynamic_get_user_email")
    String getUserEmail(String userId);

    @Task(name = "dynamic_send_email")
    String sendEmail(String email, String subject, String body);
}
