package dev.downbeat.it.handles;

import dev.downbeat.annotation.Case;
import dev.downbeat.annotation.From;
import dev.downbeat.annotation.Human;
import dev.downbeat.annotation.Inline;
import dev.downbeat.annotation.Noop;
import dev.downbeat.annotation.Options;
import dev.downbeat.annotation.Otherwise;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.Signal;
import dev.downbeat.annotation.Switch;
import dev.downbeat.annotation.Workflow;

/** Waits twice for somebody outside. */
@Workflow(name = "it_asking")
public interface Asking {

    /** What somebody says. */
    record Approval(String by, boolean granted) {}

    /** Asks. */
    @Run
    @From("words")
    String ask(String order);

    /** The first. */
    @Signal
    @Options(ref = "approved_ref")
    Approval approved(String order);

    /** The second. */
    @Human
    int number(@From("approved.by") String by);

    /** Which way. */
    @Switch("approved.granted")
    Granted granted();

    /** The ways. */
    interface Granted {
        /** Taken. */
        @Case("true")
        @Inline("$.by + ' says ' + $.number")
        String yes(@From("approved.by") String by, int number);

        /** Not taken. */
        @Otherwise
        No no();

        /** What is not taken. */
        interface No {
            /** A text that is never made. */
            @Inline("'no'")
            String never();

            /** Nothing. */
            @Noop
            void nothing();
        }
    }

    /** What comes out. */
    @Inline("$.by + ': ' + $.number")
    String words(@From("approved.by") String by, int number);
}
