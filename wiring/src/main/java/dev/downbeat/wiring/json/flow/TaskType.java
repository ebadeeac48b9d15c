package dev.downbeat.wiring.json.flow;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The types of task that the engine of Conductor 3.32 knows. */
public enum TaskType {
    SIMPLE,
    DYNAMIC,
    SWITCH,
    DECISION,
    FORK_JOIN,
    FORK_JOIN_DYNAMIC,
    JOIN,
    EXCLUSIVE_JOIN,
    DO_WHILE,
    SUB_WORKFLOW,
    START_WORKFLOW,
    EVENT,
    WAIT,
    HUMAN,
    HTTP,
    INLINE,
    LAMBDA,
    JSON_JQ_TRANSFORM,
    SET_VARIABLE,
    TERMINATE,
    KAFKA_PUBLISH,
    NOOP,
    PULL_WORKFLOW_MESSAGES,
    LLM_TEXT_COMPLETE,
    LLM_CHAT_COMPLETE,
    LLM_GENERATE_EMBEDDINGS,
    LLM_INDEX_TEXT,
    LLM_SEARCH_INDEX,
    LIST_MCP_TOOLS,
    CALL_MCP_TOOL,
    AGENT,
    GENERATE_PDF,
    JDBC,
    USER_DEFINED,
    /** Any other: on the server a worker's task that is polled by this type. */
    OTHER;

    /**
     * The type of a name.
     *
     * @param name what stands in the definition
     * @return the type, {@link #OTHER} for a name that the engine does not know
     */
    public static TaskType of(String name) {
        return Arrays.stream(values())
                .filter(type -> type != OTHER && type.name().equals(name))
                .findFirst()
                .orElse(OTHER);
    }

    /**
     * The type that a name means but for its capitals.
     *
     * @param name what stands in the definition
     * @return the name of the type, if there is one
     */
    public static Optional<String> inCapitals(String name) {
        return names().stream().filter(type -> type.equalsIgnoreCase(name)).findFirst();
    }

    /**
     * The names that the engine knows.
     *
     * @return all of them
     */
    public static List<String> names() {
        return Arrays.stream(values())
                .filter(type -> type != OTHER)
                .map(TaskType::name)
                .toList();
    }

    /**
     * Whether a worker, or anything outside of the engine, decides what the task gives.
     *
     * @return true for workers' tasks and unknown types
     */
    public boolean isWorkers() {
        return this == SIMPLE || this == USER_DEFINED || this == OTHER;
    }

    /**
     * Whether it decides between cases.
     *
     * @return true for SWITCH and DECISION
     */
    public boolean isSwitch() {
        return this == SWITCH || this == DECISION;
    }
}
