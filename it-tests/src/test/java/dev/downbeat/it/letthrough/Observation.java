package dev.downbeat.it.letthrough;

import com.fasterxml.jackson.databind.JsonNode;
import dev.downbeat.it.engine.Attempt;
import dev.downbeat.it.engine.Engine;
import dev.downbeat.it.engine.History;
import dev.downbeat.it.engine.Run;
import java.util.List;
import java.util.Set;

/**
 * What the server makes of a wrong definition, in the words of the docs.
 *
 * @param registration what it says to the definition
 * @param run what comes of an execution; empty if there is none
 */
record Observation(String registration, String run) {

    private static final Set<String> OPEN = Set.of("SCHEDULED", "IN_PROGRESS");

    /** How often the engine has to look at a join in vain, so that it will not be over any more. */
    private static final int IN_VAIN = 3;

    static Observation of(Mistake mistake, Engine engine) {
        try {
            engine.post("/metadata/workflow?overwrite=true", mistake.definition());
        } catch (AssertionError e) {
            if (!String.valueOf(e.getMessage()).contains(" answered 400: ")) {
                throw e;
            }
            return new Observation("rejected", "");
        }
        Run run = new Run(
                engine,
                engine.post("/workflow/" + mistake.workflow(), mistake.input()).strip());
        History end = run.until(history -> !history.status().equals("RUNNING") || isStuck(history));
        if (end.status().equals("RUNNING")) {
            engine.delete("/workflow/" + run.workflowId());
            return new Observation("accepted", "hangs: `" + open(end).get(0).reference() + "` is never done");
        }
        return new Observation("accepted", end.status() + seen(mistake, end, engine));
    }

    /** Nothing is left that could go on: a task that nobody polls, or a join whose tasks will not come. */
    private static boolean isStuck(History history) {
        List<Attempt> open = open(history);
        return open.size() == 1
                && (isJoin(open.get(0))
                        ? open.get(0).pollCount() >= IN_VAIN
                        : !open.get(0).json().path("taskType").asText().equals("let_through_anything")
                                && open.get(0).status().equals("SCHEDULED")
                                && open.get(0).pollCount() == 0);
    }

    private static List<Attempt> open(History history) {
        return history.attempts().stream()
                .filter(attempt -> OPEN.contains(attempt.status()))
                .toList();
    }

    private static boolean isJoin(Attempt attempt) {
        return attempt.json().path("taskType").asText().equals("JOIN");
    }

    /** What shows that it went wrong, where the mistake says to look. */
    private static String seen(Mistake mistake, History end, Engine engine) {
        String[] look = mistake.text("look").split(" ");
        return switch (look[0]) {
            case "input" ->
                ", `" + look[1] + "` was given "
                        + shown(end.last(look[1]).input().path(look[2]));
            case "output" -> ", its `" + look[1] + "` is " + shown(end.output().path(look[1]));
            case "runs" -> {
                long runs = end.attempts().stream()
                        .filter(it -> it.reference().replaceFirst("__\\d+$", "").equals(look[1]))
                        .count();
                yield runs == 0 ? ", `" + look[1] + "` did not run" : ", after " + runs + " round";
            }
            case "failure" -> {
                String id = end.output().path("conductor.failure_workflow").asText("");
                boolean started = id.matches("[0-9a-f-]{36}") && engine.status("/workflow/" + id) == 200;
                yield started ? ", and the failure workflow ran" : ", and no other workflow is started";
            }
            default ->
                end.attempts().stream().anyMatch(it -> it.status().equals("COMPLETED")) ? " when reached" : " at once";
        };
    }

    private static String shown(JsonNode value) {
        return value.isMissingNode() ? "nothing" : "`" + (value.isTextual() ? value.asText() : value) + "`";
    }
}
