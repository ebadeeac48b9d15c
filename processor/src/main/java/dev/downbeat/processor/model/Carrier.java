package dev.downbeat.processor.model;

/** How a method hands over its result. */
public enum Carrier {
    /** By returning it. */
    VALUE,
    /** In a {@code CompletionStage}. */
    STAGE,
    /** In a {@code TaskResult}, with a status. */
    TASK_RESULT,
    /** In a {@code CompletionStage} of a {@code TaskResult}. */
    STAGE_OF_TASK_RESULT
}
