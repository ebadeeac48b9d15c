package dev.downbeat.mock;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * A task of a workflow as a test sees it.
 *
 * @param reference its reference name; of a list's tasks beside each other that of the list
 * @param kind what becomes of it in a test
 * @param type its task type, for messages
 * @param place where it stands, which says what the engine calls its executions
 * @param retries how often it is tried again; empty if only the server knows
 * @param optional whether the workflow goes on when it fails
 */
record MockedStep(String reference, Kind kind, String type, Place place, OptionalInt retries, boolean optional) {

    /** How often the server tries a worker's task again if nobody says anything. */
    static final int USUAL_RETRIES = 3;

    /** What becomes of a task in a test. */
    enum Kind {
        /** A worker's task, or one that the server would do by calling somebody: it needs a mock. */
        CALL,
        /** A run of another workflow: it needs a mock, of its result or of what is inside. */
        WORKFLOW,
        /** It passes at once unless it has a mock: a wait for a time, an event, a message. */
        PASSING,
        /** The server computes it; it may have a mock: a script, a query. */
        COMPUTED,
        /** The server does it, and there is nothing to mock: a switch, a loop, a join. */
        BLOCK
    }

    boolean needsMock() {
        return kind == Kind.CALL || kind == Kind.WORKFLOW;
    }

    boolean isMockable() {
        return kind != Kind.BLOCK;
    }

    /**
     * Its mocks, parted by which execution of the task they belong to: the attempts of one round or element stand together.
     */
    List<List<Given>> parted(List<Given> given) {
        List<List<Given>> parts = new ArrayList<>();
        List<Given> part = new ArrayList<>();
        for (Given one : given) {
            part.add(one);
            boolean isOver = !(one instanceof Mock mock) || mock.isLast() || isExhausted(part.size());
            if (isOver && place.isRepeated()) {
                parts.add(part);
                part = new ArrayList<>();
            }
        }
        if (!part.isEmpty()) {
            parts.add(part);
        }
        return parts;
    }

    /** Whether so many failures are all that the engine tries. */
    private boolean isExhausted(int failures) {
        return retries.isPresent() && failures > retries.getAsInt();
    }

    /** Whether the mocks leave an attempt open: the last one fails, and is surely followed by another. */
    boolean isLeftOpen(List<Given> given) {
        return retries.isPresent()
                && !given.isEmpty()
                && given.getLast() instanceof Mock last
                && !last.isLast()
                && !isExhausted(trailingFailures(given));
    }

    /** Whether the mocks may bring the workflow down. */
    boolean mayEnd(List<Given> given) {
        if (optional || given.isEmpty()) {
            return false;
        }
        return isFailure(given.getLast())
                || given.stream()
                        .anyMatch(one -> one instanceof Mock mock ? mock.isLast() && isFailure(mock) : isFailure(one));
    }

    static boolean isFailure(Given given) {
        return switch (given) {
            case Mock mock -> mock.reason().isPresent();
            case WorkflowMocks called -> called.hasFailures();
        };
    }

    private int trailingFailures(List<Given> given) {
        return (int) parted(given).getLast().stream()
                .filter(one -> one instanceof Mock mock && !mock.isLast())
                .count();
    }
}
