package dev.downbeat.wiring.model;

/** How a task ends the workflow. Conductor: {@code terminationStatus}. */
public enum EndStatus {
    /** It has done what it was to do. */
    COMPLETED,
    /** It has failed; a failure workflow starts. */
    FAILED,
    /** It was ended; no failure workflow starts. */
    TERMINATED
}
