package dev.downbeat;

/** What {@link Conductor#register} does about definitions that the server does not have, or has in another form. */
public enum RegisterMode {

    /** Missing ones are created, equal ones left alone, and a workflow that differs is refused with its difference. */
    CREATE,

    /** As {@link #CREATE}, but a workflow that differs is replaced as a whole. Executions that run keep their own copy. */
    UPDATE,

    /** Nothing is changed: a workflow or task that is missing, and a workflow that differs, is refused. */
    VERIFY
}
