package dev.downbeat.flow;

import dev.downbeat.definition.Durations;
import dev.downbeat.wiring.check.FailureInputs;
import dev.downbeat.wiring.model.Contract;
import dev.downbeat.wiring.model.FlowSettings;
import dev.downbeat.wiring.model.Written;
import dev.downbeat.wiring.problem.Place;
import dev.downbeat.wiring.problem.Problem;
import dev.downbeat.wiring.problem.SettingProblems;
import dev.downbeat.wiring.problem.WorkflowProblems;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is said of a workflow beside its tasks. What is not said is left to the server. */
public final class WorkflowSettings {

    private @Nullable Written timeout;
    private @Nullable Written alertOnly;
    private @Nullable String ownerEmail;
    private boolean restartable = true;
    private boolean statusListener;
    private @Nullable CallContract failure;
    private @Nullable CallSite failureSite;

    WorkflowSettings() {}

    /**
     * Says how long an execution may take; it is timed out then. Conductor: {@code timeoutSeconds}, {@code timeoutPolicy}.
     *
     * @param atMost how long, in whole seconds
     * @return this
     */
    public WorkflowSettings timeout(Duration atMost) {
        timeout = new Written(atMost.toString(), CallSite.here());
        return this;
    }

    /**
     * Has an execution that takes longer than its timeout go on. Conductor: {@code timeoutPolicy}.
     *
     * @return this
     */
    public WorkflowSettings alertOnly() {
        alertOnly = new Written("ALERT_ONLY", CallSite.here());
        return this;
    }

    /**
     * Names whom to ask. Conductor: {@code ownerEmail}.
     *
     * @param address an address
     * @return this
     */
    public WorkflowSettings ownerEmail(String address) {
        ownerEmail = address;
        return this;
    }

    /**
     * Says whether an execution that has ended may be started again. Conductor: {@code restartable}.
     *
     * @param restartable true, if nothing is said
     * @return this
     */
    public WorkflowSettings restartable(boolean restartable) {
        this.restartable = restartable;
        return this;
    }

    /**
     * Says whether the server tells its listener of executions. Conductor: {@code workflowStatusListenerEnabled}.
     *
     * @param told false, if nothing is said
     * @return this
     */
    public WorkflowSettings statusListener(boolean told) {
        statusListener = told;
        return this;
    }

    /**
     * Says which workflow starts when an execution has failed. It is given this workflow's inputs, and {@code reason},
     * {@code workflowId}, {@code failureStatus}, {@code failureTaskId} and {@code failedWorkflow}: what it needs beyond them is
     * {@code FAILURE_INPUT}. Conductor: {@code failureWorkflow}, {@code failureWorkflowVersion}.
     *
     * @param contract the {@code CONTRACT} of its generated {@code …Tasks}
     * @return this
     */
    public WorkflowSettings failureWorkflow(CallContract contract) {
        failure = contract;
        failureSite = CallSite.here();
        return this;
    }

    /**
     * Says which workflow starts when an execution has failed, of which nothing but the name is known.
     *
     * @param name its name
     * @param version its version
     * @return this
     */
    public WorkflowSettings failureWorkflow(String name, int version) {
        return failureWorkflow(CallContract.ofWorkflow(name, version));
    }

    FlowSettings settings() {
        Optional<CallContract> called = Optional.ofNullable(failure);
        return new FlowSettings(
                Optional.ofNullable(timeout),
                Optional.ofNullable(alertOnly),
                called.map(CallContract::contract),
                called.flatMap(CallContract::version),
                restartable,
                statusListener,
                Optional.ofNullable(ownerEmail));
    }

    List<Problem> check(String name, Contract contract) {
        List<Problem> problems = new ArrayList<>();
        if (timeout != null && Durations.readSeconds(timeout.text()) instanceof Durations.Reading.Unreadable wrong) {
            problems.add(SettingProblems.durationInvalid(
                    new Place(name, timeout.site()), "timeout", timeout.text(), wrong.problem()));
        }
        if (alertOnly != null && timeout == null) {
            problems.add(WorkflowProblems.timeoutPolicyAlone(new Place(name, alertOnly.site()), alertOnly.text()));
        }
        if (failure != null && failureSite != null) {
            problems.addAll(FailureInputs.check(new Place(name, failureSite), contract, failure.contract()));
        }
        return problems;
    }
}
