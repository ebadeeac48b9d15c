package dev.downbeat.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method of a {@link Workflow} that waits for a time: for as long as {@link #value()} says, or until {@link
 * #until()}, or as long as its one parameter says, which is then named {@code duration} (a {@code String} or {@code
 * java.time.Duration}) or {@code until} (a {@code String} or {@code java.time.Instant}). Conductor: a task of type
 * {@code WAIT}; it counts whole seconds, and {@code until} whole minutes.
 *
 * <pre>{@code
 * @Wait("2h") void cool();
 * @Wait(until = "2026-01-31 00:00 UTC") void newYear();
 * @Wait void asLongAs(@From("order.patience") Duration duration);
 * }</pre>
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Wait {
    /**
     * How long to wait, in whole seconds: {@code "90s"}, {@code "1h 30m"}, {@code "PT1H"}. Conductor: {@code duration}.
     *
     * @return the duration, or empty
     */
    String value() default "";

    /**
     * Until when to wait: {@code yyyy-MM-dd}, {@code yyyy-MM-dd HH:mm} or {@code yyyy-MM-dd HH:mm z} with {@code UTC},
     * {@code GMT}, {@code GMT+02:00} or {@code +0200} as {@code z}; without {@code z} it is the server's time.
     * Conductor: {@code until}.
     *
     * @return the date, or empty
     */
    String until() default "";
}
