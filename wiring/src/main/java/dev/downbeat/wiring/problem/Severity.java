package dev.downbeat.wiring.problem;

/** How a problem is taken. */
public enum Severity {
    /** The program cannot do what it says. */
    ERROR,
    /** The program may be meant so; the message can be silenced by its code. */
    WARNING
}
