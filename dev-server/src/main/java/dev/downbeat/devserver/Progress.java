package dev.downbeat.devserver;

import java.time.Duration;
import java.util.function.Consumer;

/** Passes on what is going on, and what goes on for long once more. */
final class Progress {

    /** Under the two seconds after which a silent program seems to hang. */
    private static final long SILENCE = Duration.ofMillis(1900).toNanos();

    private final Consumer<String> listener;
    private final long begun = System.nanoTime();
    private long lastWord = begun;

    Progress(Consumer<String> listener) {
        this.listener = listener;
    }

    void say(String line) {
        lastWord = System.nanoTime();
        listener.accept(line);
    }

    /** To be called often by whatever may take long. */
    void still(String doing) {
        if (System.nanoTime() - lastWord >= SILENCE) {
            say("still " + doing + ", " + elapsed());
        }
    }

    /** The time since the start began, such as "1.4 s". */
    String elapsed() {
        return seconds(Duration.ofNanos(System.nanoTime() - begun));
    }

    /** For people, such as "1.4 s". */
    static String seconds(Duration duration) {
        long tenths = Math.round(duration.toMillis() / 100.0);
        return tenths / 10 + "." + tenths % 10 + " s";
    }
}
