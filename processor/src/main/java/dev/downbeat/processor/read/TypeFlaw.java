package dev.downbeat.processor.read;

import dev.downbeat.wiring.problem.Place;
import dev.downbeat.wiring.problem.Problem;
import dev.downbeat.wiring.problem.WorkerProblems;

/**
 * What is wrong with a type that was to be JSON.
 *
 * @param kind how bad it is
 * @param type the type, as the user writes it
 * @param where the path to it, {@code order.lines[].price}
 * @param reason why
 */
record TypeFlaw(Kind kind, String type, String where, String reason) {

    enum Kind {
        /** JSON cannot carry it. */
        NOT_JSON,
        /** Databind has to map it. */
        DATABIND
    }

    /** The problem at the place that brought the type. */
    Problem problem(Place place) {
        return switch (kind) {
            case NOT_JSON -> WorkerProblems.typeNotJson(place, type, where, reason);
            case DATABIND -> WorkerProblems.databindFallback(place, type, reason);
        };
    }
}
