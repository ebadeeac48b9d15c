package dev.downbeat.wiring.json.flow;

import dev.downbeat.wiring.json.TextSite;
import java.util.List;

/**
 * Tasks inside a task, one after the other.
 *
 * @param kind what they are to it
 * @param key of a case its value, of a fork's branch its number from 1, else nothing
 * @param site the key of a case, the bracket of a list
 * @param tasks the tasks
 */
public record JsonBranch(Kind kind, String key, TextSite site, List<JsonTask> tasks) {

    /** Copies the tasks. */
    public JsonBranch {
        tasks = List.copyOf(tasks);
    }

    /** What a branch is. */
    public enum Kind {
        /** Of a switch, where its value is the key. */
        CASE,
        /** Of a switch, where no case matches. */
        DEFAULT,
        /** Of a fork. */
        BRANCH,
        /** Of a loop. */
        BODY
    }

    /**
     * What it is called in messages.
     *
     * @return {@code case "US"}, {@code the default case}, {@code branch 2}, {@code the body}
     */
    public String label() {
        return switch (kind) {
            case CASE -> "case \"" + key + "\"";
            case DEFAULT -> "the default case";
            case BRANCH -> "branch " + key;
            case BODY -> "the body";
        };
    }
}
