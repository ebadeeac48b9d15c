package dev.downbeat.flow;

import dev.downbeat.wiring.problem.Site;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The line of a program that said something of a workflow.
 *
 * @param file the name of the source file, without its folder
 * @param line the line, from 1
 */
record CallSite(String file, int line) implements Site {

    private static final StackWalker WALKER = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

    /** The line that called into this package, or into a generated call. */
    static CallSite here() {
        return outside(null);
    }

    /**
     * The same, where the call is made by a method of a generated class.
     *
     * @param generated the class around the generated call, if it has one
     */
    static CallSite outside(@Nullable Class<?> generated) {
        return WALKER.walk(frames -> frames.filter(frame -> isUsers(frame.getDeclaringClass(), generated))
                .findFirst()
                .map(frame -> new CallSite(
                        Objects.requireNonNullElse(frame.getFileName(), frame.getClassName()), frame.getLineNumber()))
                .orElse(new CallSite("unknown", 0)));
    }

    private static boolean isUsers(Class<?> type, @Nullable Class<?> generated) {
        return type != generated
                && !type.getPackageName().equals(CallSite.class.getPackageName())
                && !TaskCall.class.isAssignableFrom(type);
    }

    @Override
    public String toString() {
        return file + ":" + line;
    }
}
