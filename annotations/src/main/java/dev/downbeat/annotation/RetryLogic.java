package dev.downbeat.annotation;

/** How the delay between the tries of a task grows. Conductor: {@code retryLogic} of the task definition. */
public enum RetryLogic {
    /** Always the same delay. */
    FIXED,
    /** The delay times the back-off scale times the number of the try. */
    LINEAR_BACKOFF,
    /** The delay doubles with each try. */
    EXPONENTIAL_BACKOFF
}
