package dev.downbeat.worker.loop;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Writes down the frames of a stack trace that the reader can do something about. */
final class StackTraces {

    private static final int FRAMES = 30;
    private static final int CAUSES = 5;
    private static final int CHARACTERS = 10_000;

    private static final List<String> LEFT_OUT = List.of("java.", "javax.", "jdk.", "sun.", "com.sun.");

    private StackTraces() {}

    static String of(Throwable thrown) {
        StringBuilder text = new StringBuilder();
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Throwable each = thrown;
        while (each != null && seen.size() < CAUSES && seen.add(each)) {
            text.append(seen.size() == 1 ? "" : "\nCaused by: ").append(each);
            frames(each).forEach(frame -> text.append("\n    at ").append(frame));
            each = each.getCause();
        }
        return text.length() <= CHARACTERS ? text.toString() : text.substring(0, CHARACTERS) + "…";
    }

    private static List<StackTraceElement> frames(Throwable thrown) {
        List<StackTraceElement> all = Arrays.asList(thrown.getStackTrace());
        List<StackTraceElement> own = new ArrayList<>();
        for (StackTraceElement frame : all) {
            // From here on it is the worker loop that called.
            if (own.size() == FRAMES || frame.getClassName().equals(Invocation.class.getName())) {
                break;
            }
            if (LEFT_OUT.stream().noneMatch(frame.getClassName()::startsWith)) {
                own.add(frame);
            }
        }
        // Thrown by a thread of somebody else's: a little is better than nothing.
        return own.isEmpty() ? all.subList(0, Math.min(3, all.size())) : own;
    }
}
