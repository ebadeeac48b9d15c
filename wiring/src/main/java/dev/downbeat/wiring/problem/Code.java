package dev.downbeat.wiring.problem;

/**
 * The rules, by their stable names. Each has a page {@code docs/errors/<CODE>.md} and cases among the processor's tests.
 */
public enum Code {
    // Workers
    WORKER_NOT_INTERFACE,
    WORKER_GENERIC,
    NOT_ACCESSIBLE,
    TASK_OVERLOADED,
    TASK_TAKEN,
    NAME_INVALID,
    INPUT_TAKEN,
    INPUT_EMPTY,
    WHOLE_NOT_ALONE,
    WHOLE_NOT_OBJECT,
    TYPE_NOT_JSON,
    DEFAULT_INVALID,
    DURATION_INVALID,
    TIMEOUTS_CONTRADICT,
    RATE_LIMIT_INCOMPLETE,
    RETRY_CONTRADICTS,
    SETTING_OUT_OF_RANGE,
    DATABIND_FALLBACK(Severity.WARNING),

    // The workflow's interface
    WORKFLOW_NOT_INTERFACE,
    WORKFLOW_GENERIC,
    WORKFLOW_EXTENDS,
    RUN_MISSING,
    RUN_TWICE,
    OUTPUT_TWICE,
    OUTPUT_SHAPE,
    RESULT_UNSET,
    VERSION_INVALID,
    WORKFLOW_TAKEN,
    NOT_A_TASK,
    TWO_FORMS,
    NAME_TAKEN,
    REFERENCE_INVALID,
    OPTION_IGNORED,
    USES_DEPRECATED(Severity.WARNING),
    PARAMETER_NAMES_MISSING,

    // Wiring
    NOT_A_WORKER,
    UNKNOWN_TASK,
    RETURN_MISMATCH,
    UNKNOWN_INPUT,
    MISSING_INPUT,
    UNKNOWN_SOURCE,
    UNKNOWN_PROPERTY,
    NOT_INDEXABLE,
    PATH_INVALID,
    TYPE_MISMATCH,
    READS_ITSELF,
    READS_LATER,
    MAY_BE_ABSENT,
    READS_NOTHING,
    CONST_INVALID,
    OUTPUT_UNKNOWN,
    OUTPUT_MISSING;

    private final Severity severity;

    Code() {
        this(Severity.ERROR);
    }

    Code(Severity severity) {
        this.severity = severity;
    }

    /**
     * How a break of this rule is taken.
     *
     * @return error or warning
     */
    public Severity severity() {
        return severity;
    }
}
