package dev.downbeat.wiring.problem;

/**
 * The rules, by their stable names. Each has a page {@code docs/errors/<CODE>.md} and cases among the processor's tests,
 * or, if only a definition in JSON can break it, among the command's.
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
    BLOCK_EMPTY,
    BLOCK_SHARED,
    BLOCK_MISPLACED,
    UNREACHABLE,
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
    READS_OTHER_BRANCH,
    MAY_NOT_HAVE_RUN,
    MAY_BE_ABSENT,
    READS_NOTHING,
    CONST_INVALID,
    TEMPLATE_INVALID,
    OUTPUT_UNKNOWN,
    OUTPUT_MISSING,
    SECRET_EXPOSED,

    // Forms
    CASE_UNKNOWN,
    CASE_TWICE,
    CASE_MISSING(Severity.WARNING),
    OTHERWISE_MISSING(Severity.WARNING),
    OTHERWISE_TWICE,
    SWITCH_TYPE,
    NOT_A_LIST,
    ITEM_MISSING,
    ITEM_MISMATCH,
    LOOP_CONTRADICTS,
    LOOP_IN_LOOP,
    COLLECT_MISPLACED,
    COALESCE_MISMATCH,
    SUB_WORKFLOW_UNKNOWN,
    SUB_WORKFLOW_ENDLESS,
    FAILURE_INPUT,
    SCRIPT_INVALID,
    SCRIPT_INPUT,
    SCRIPT_TRAP(Severity.WARNING),
    JQ_INVALID,
    PARAMETER_UNREAD(Severity.WARNING),
    JQ_INPUT(Severity.WARNING),
    URI_VARIABLE,
    HEADER_INVALID,
    BODY_TWICE,
    PARAMETER_UNUSED,
    VARIABLE_MISMATCH,
    VARIABLE_UNSET,
    DATE_INVALID,
    WAIT_CONTRADICTS,
    URI_INVALID,

    // JSON files
    DEFINITION_NOT_FOUND,
    DEFINITION_UNREADABLE,
    FIELD_MISSING,
    FIELD_INVALID,
    TASK_TYPE_UNKNOWN(Severity.WARNING),
    EXPRESSION_UNCLOSED,
    EXPRESSION_INVALID,
    EXPRESSION_MISPLACED,
    REFERENCE_TAKEN,
    JOIN_UNKNOWN,
    JOIN_MISSING,
    INPUT_UNDECLARED(Severity.WARNING);

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
