package dev.downbeat.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method of a {@link Workflow} that collects what each round of a loop left, in the order of the rounds. It
 * stands after the loop and has no parameters; the return type is a list of what the step gives. Conductor: a task of
 * type {@code INLINE}.
 *
 * <pre>{@code
 * @Collect("pick") List<Pick> picks();
 * }</pre>
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Collect {
    /**
     * A path to a step of a loop that is over, or below it.
     *
     * @return the path
     */
    String value();
}
