package dev.downbeat.wiring.problem;

import dev.downbeat.wiring.model.JsonShape;
import java.util.ArrayList;
import java.util.Collection;
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

    /**
     * Workflows that call each other without end.
     *
     * @param workflow the interface
     * @param calls the calls, in order, that lead back to it
     */
    public static Problem endless(Place place, String workflow, List<String> calls) {
        List<String> details = new ArrayList<>();
        details.add("Every run reaches these calls:");
        calls.forEach(call -> details.add("  " + call));
        details.add("Put one of them into a case of a switch");
        return problem(Code.SUB_WORKFLOW_ENDLESS, place, workflow + " calls itself without end", details);
    }

    /**
     * A failure workflow that needs what this workflow does not have.
     *
     * @param inputs the inputs of the workflow that failed
     */
    public static Problem failureInput(Place place, String workflow, String input, Collection<String> inputs) {
        List<String> details = new ArrayList<>();
        NearestName.question(input, inputs)
                .map(question -> question.replace("Did you mean", "Is it this workflow's"))
                .ifPresent(details::add);
        details.add("It is given this workflow's inputs: " + NearestName.list(inputs));
        details.add("and reason, workflowId, failureStatus, failureTaskId, failedWorkflow");
        return problem(
                Code.FAILURE_INPUT,
                place,
                "nothing supplies the input \"" + input + "\" of the failure workflow " + workflow,
                details);
    }

    public static Problem failureInputType(
            Place place, String workflow, String input, JsonShape needed, JsonShape given) {
        return problem(
                Code.FAILURE_INPUT,
                place,
                "the failure workflow " + workflow + " takes \"" + input + "\" as "
                        + WiringProblems.withArticle(needed.name()) + ", but is given "
                        + WiringProblems.withArticle(given.name()),
                List.of("It is given this workflow's input of that name"));
    }
}
