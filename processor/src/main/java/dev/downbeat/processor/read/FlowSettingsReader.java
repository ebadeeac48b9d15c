package dev.downbeat.processor.read;

import dev.downbeat.definition.Durations;
import dev.downbeat.wiring.check.FailureInputs;
import dev.downbeat.wiring.model.Contract;
import dev.downbeat.wiring.model.FlowSettings;
import dev.downbeat.wiring.model.Written;
import dev.downbeat.wiring.problem.Place;
import dev.downbeat.wiring.problem.Problem;
import dev.downbeat.wiring.problem.SettingProblems;
import dev.downbeat.wiring.problem.WorkflowProblems;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeKind;

/** Reads what is said of a workflow beside its name and version. */
final class FlowSettingsReader {

    private final AnnotationView annotation;
    private final String simpleName;
    private final SubWorkflowReader workflows;
    private final List<Problem> problems;

    FlowSettingsReader(
            AnnotationView annotation, String simpleName, SubWorkflowReader workflows, List<Problem> problems) {
        this.annotation = annotation;
        this.simpleName = simpleName;
        this.workflows = workflows;
        this.problems = problems;
    }

    FlowSettings read(Contract contract) {
        Optional<Written> timeout = annotation.value("timeout");
        timeout.ifPresent(written -> {
            if (Durations.readSeconds(written.text()) instanceof Durations.Reading.Unreadable wrong) {
                problems.add(
                        SettingProblems.durationInvalid(place("timeout"), "timeout", written.text(), wrong.problem()));
            }
        });
        Optional<String> policy = annotation.constant("timeoutPolicy");
        if (policy.filter("RETRY"::equals).isPresent()) {
            problems.add(WorkflowProblems.timeoutPolicy(place("timeoutPolicy"), "RETRY"));
        }
        policy.filter(said -> !said.equals("RETRY") && timeout.isEmpty())
                .ifPresent(said -> problems.add(WorkflowProblems.timeoutPolicyAlone(place("timeoutPolicy"), said)));
        Optional<ContractReader.Known> failure = failure(contract);
        return new FlowSettings(
                timeout,
                policy.filter("ALERT_ONLY"::equals).flatMap(alert -> annotation.value("timeoutPolicy")),
                failure.map(ContractReader.Known::contract),
                failure.map(ContractReader.Known::version),
                annotation
                        .value("restartable")
                        .filter(value -> value.text().equals("false"))
                        .isEmpty(),
                annotation.flag("statusListener"),
                annotation.text("ownerEmail"));
    }

    private Optional<ContractReader.Known> failure(Contract contract) {
        boolean named = annotation
                .type("failureWorkflow")
                .filter(type -> type.getKind() != TypeKind.VOID)
                .isPresent();
        if (!named) {
            return Optional.empty();
        }
        Place place = place("failureWorkflow");
        Optional<ContractReader.Known> failure =
                workflows.type(annotation, "failureWorkflow", place).flatMap(type -> workflows.contract(type, place));
        failure.ifPresent(known -> problems.addAll(FailureInputs.check(place, contract, known.contract())));
        return failure;
    }

    private Place place(String attribute) {
        return new Place(simpleName, annotation.site(attribute));
    }
}
