package dev.downbeat.it.workflows;

import com.fasterxml.jackson.databind.JsonNode;
import dev.downbeat.annotation.From;
import dev.downbeat.annotation.Output;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.Step;
import dev.downbeat.annotation.Template;
import dev.downbeat.annotation.Workflow;

/** Runs after a failure. */
@Workflow(name = "it_undo", version = 4)
interface Undo {

    record Undone(String order, String text, String failure) {}

    @Run
    Undone undo(String order, String reason, String workflowId, String failureStatus, JsonNode failedWorkflow);

    /** By a worker: scripts and paths find nothing inside it, as long as the engine holds it as an object of its own. */
    @Step(value = Desk.class, task = "describe")
    String failure(@From("failedWorkflow") JsonNode failed);

    @Output
    Undone undone(String order, @Template("{failureStatus}: {reason}") String text, @From("failure") String failure);
}
