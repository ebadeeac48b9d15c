package dev.downbeat.annotation;

/** What happens when a task or workflow takes too long. Conductor: {@code timeoutPolicy}. */
public enum TimeoutPolicy {
    /** The task is tried again, as its retries allow. For tasks only. */
    RETRY,
    /** The workflow ends with the status {@code TIMED_OUT}. Conductor's name for it: {@code TIME_OUT_WF}. */
    TIME_OUT_WORKFLOW,
    /** It is counted in the server's metrics, and nothing else happens. */
    ALERT_ONLY
}
