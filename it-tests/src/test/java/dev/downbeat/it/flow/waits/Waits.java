package dev.downbeat.it.flow.waits;

import dev.downbeat.annotation.Const;
import dev.downbeat.annotation.From;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.Template;
import dev.downbeat.annotation.Wait;
import dev.downbeat.annotation.Workflow;
import java.time.Duration;
import java.time.Instant;

/** Every way to say how long. */
@Workflow
interface Waits {

    @Run
    void run(String text, Duration patience, int seconds, String day, Instant moment);

    @Wait("1s")
    void fixed();

    @Wait(until = "2026-01-31 18:30 UTC")
    void fixedDate();

    @Wait
    void constant(@Const("1s") Duration duration);

    @Wait
    void constantDate(@Const("2026-01-31T18:30:01Z") Instant until);

    @Wait
    void asText(@From("text") String duration);

    @Wait
    void asDuration(@From("patience") Duration duration);

    @Wait
    void asTemplate(@Template("{seconds} s") String duration);

    @Wait
    void asDay(@From("day") String until);

    @Wait
    void asMoment(@From("moment") Instant until);
}
