package dev.downbeat.annotation;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How often and after which delay a failed task is tried again. What is not said is left to the server.
 *
 * <p>Durations are texts: {@code "500ms"} where milliseconds are known, {@code "90s"}, {@code "2m"}, {@code "1h 30m"},
 * {@code "3 days"}, or ISO-8601, {@code "PT1H"}.
 *
 * <pre>{@code
 * @Task(retry = @Retry(count = 5, logic = RetryLogic.EXPONENTIAL_BACKOFF, delay = "2s", maxDelay = "1m"))
 * }</pre>
 */
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Retry {

    /**
     * How often a failed task is tried again, 0 or more. Server's default: 3. Conductor: {@code retryCount}.
     *
     * @return the number of tries after the first
     */
    int count() default 3;

    /**
     * How the delay grows. Server's default: fixed. Conductor: {@code retryLogic}.
     *
     * @return the logic
     */
    RetryLogic logic() default RetryLogic.FIXED;

    /**
     * The delay before a try, in whole seconds. Server's default: 60 s. Conductor: {@code retryDelaySeconds}.
     *
     * @return the duration, or empty for the server's
     */
    String delay() default "";

    /**
     * The factor of {@link RetryLogic#LINEAR_BACKOFF}, 1 or more. Server's default: 1. Conductor: {@code backoffScaleFactor}.
     *
     * @return the factor
     */
    int backoffScale() default 1;

    /**
     * The longest delay that a back-off reaches, in whole seconds. Server's default: no limit. Conductor:
     * {@code maxRetryDelaySeconds}.
     *
     * @return the duration, or empty for the server's
     */
    String maxDelay() default "";

    /**
     * The most by which each delay is lengthened at random, in milliseconds. Server's default: none. Conductor:
     * {@code backoffJitterMs}.
     *
     * @return the duration, or empty for the server's
     */
    String jitter() default "";
}
