package dev.downbeat.wiring.check;

import dev.downbeat.wiring.model.Contract;
import dev.downbeat.wiring.model.InputKey;
import dev.downbeat.wiring.model.JsonShape;
import dev.downbeat.wiring.problem.CallProblems;
import dev.downbeat.wiring.problem.Place;
import dev.downbeat.wiring.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether a failure workflow is given what it needs: the failed workflow's inputs, and five values of the engine's own. */
public final class FailureInputs {

    private static final JsonShape TEXT = new JsonShape.Text("String");

    /** They win over inputs of the same name. */
    private static final Map<String, JsonShape> OWN = Map.of(
            "reason", TEXT,
            "workflowId", TEXT,
            "failureStatus", TEXT,
            "failureTaskId", TEXT,
            "failedWorkflow", new JsonShape.Anything("JsonNode"));

    private FailureInputs() {}

    /**
     * Judges a failure workflow.
     *
     * @param place where it is named
     * @param failed the contract of the workflow that may fail
     * @param failure the contract of the failure workflow
     * @return a problem for each input that nothing supplies
     */
    public static List<Problem> check(Place place, Contract failed, Contract failure) {
        List<Problem> problems = new ArrayList<>();
        for (InputKey input : failure.inputs()) {
            Optional<JsonShape> given = Optional.ofNullable(OWN.get(input.name()))
                    .or(() -> failed.input(input.name()).map(InputKey::shape));
            boolean fits = given.isPresent()
                    ? ShapeFit.misfit(given.get(), input.shape()).isEmpty()
                    : !input.required();
            if (!fits) {
                problems.add(
                        given.isPresent()
                                ? CallProblems.failureInputType(
                                        place, failure.name(), input.name(), input.shape(), given.get())
                                : CallProblems.failureInput(place, failure.name(), input.name(), failed.inputNames()));
            }
        }
        return problems;
    }
}
