package dev.downbeat.annotation;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How many tasks of a type the server gives to workers within a window of time. Both are said, or none.
 *
 * <pre>{@code
 * @Task(rateLimit = @RateLimit(permits = 100, per = "10s"))
 * }</pre>
 */
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface RateLimit {

    /**
     * How many tasks, 1 or more. Server's default: no limit. Conductor: {@code rateLimitPerFrequency}.
     *
     * @return the number of tasks
     */
    int permits() default 0;

    /**
     * The window, in whole seconds. Conductor: {@code rateLimitFrequencyInSeconds}.
     *
     * @return the duration
     */
    String per() default "";
}
