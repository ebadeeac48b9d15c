package dev.downbeat.wiring.problem;

import dev.downbeat.wiring.model.JsonShape;
import java.util.ArrayList;
import java.util.List;

/** The catalogue, part: workflows that call others. */
public final class CallProblems {

    private CallProblems() {}

    private static Problem problem(Code code, Place place, String fact, List<String> details) {
        return new Problem(code, place.site(), place.words() + ": " + fact, details);
    }

    public static Problem notAWorkflow(Place place, String type) {
        return problem(
                Code.SUB_WORKFLOW_UNKNOWN,
                place,
                type + " is no @Workflow interface",
                List.of("Name the interface of the other workflow; of somebody else's: @Workflow(external = true)"));
    }

    public static Problem endless(Place place, List<String> calls) {
        List<String> details = new ArrayList<>();
        details.add("Every run reaches these calls:");
        calls.forEach(call -> details.add("  " + call));
        details.add("Put one of them into a case of a switch");
        return problem(Code.SUB_WORKFLOW_ENDLESS, place, "calls itself without end", details);
    }

    public static Problem failureInput(Place place, String workflow, String input, JsonShape shape, boolean typed) {
        return problem(
                Code.FAILURE_INPUT,
                place,
                "nothing supplies the input \"" + input + "\" of the failure workflow " + workflow
                        + (typed ? " as " + WiringProblems.withArticle(shape.name()) : ""),
                List.of("It is given this workflow's inputs and reason, workflowId, failureStatus, failureTaskId,"
                        + " failedWorkflow"));
    }
}
