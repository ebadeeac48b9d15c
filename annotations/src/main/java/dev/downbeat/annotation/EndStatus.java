package dev.downbeat.annotation;

/** How a {@link Terminate} ends the workflow. Conductor: {@code terminationStatus}. */
public enum EndStatus {
    /** It has done what it was to do; the parameters are its result. */
    COMPLETED,
    /** It has failed; a failure workflow starts. */
    FAILED,
    /** It was ended; no failure workflow starts. */
    TERMINATED
}
