package dev.downbeat.wiring.json.check;

import dev.downbeat.wiring.json.JsonValue.Member;
import dev.downbeat.wiring.json.JsonValue.ObjectValue;
import dev.downbeat.wiring.model.Contract;
import dev.downbeat.wiring.model.JsonShape.Property;
import dev.downbeat.wiring.model.JsonShape.Structure;
import dev.downbeat.wiring.problem.JsonFieldProblems;
import dev.downbeat.wiring.problem.NearestName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether the output of a definition is what the workflow's own contract promises. */
final class ContractChecks {

    private final Scope scope;

    ContractChecks(Scope scope) {
        this.scope = scope;
    }

    void check() {
        Optional<Member> outputs = scope.definition.json().member("outputParameters");
        Optional<Contract> run = scope.known.run();
        if (run.isPresent()
                && outputs.isPresent()
                && outputs.get().value() instanceof ObjectValue object
                && !object.members().isEmpty()) {
            check(run.get(), outputs.get(), object);
        }
    }

    private void check(Contract run, Member member, ObjectValue outputs) {
        List<String> missing = new ArrayList<>();
        List<String> known = new ArrayList<>();
        run.resultKey().ifPresent(key -> {
            known.add(key);
            missing.add(key);
        });
        if (run.resultKey().isEmpty() && run.output().present() instanceof Structure structure) {
            structure.properties().forEach(property -> known.add(property.name()));
            structure.properties().stream()
                    .filter(Property::required)
                    .map(Property::name)
                    .forEach(missing::add);
        }
        missing.removeAll(outputs.members().keySet());
        outputs.members().forEach((key, output) -> {
            // More than is promised does no harm; a near miss is a misspelt name.
            List<String> near = known.contains(key) ? List.of() : NearestName.of(key, missing);
            if (!near.isEmpty()) {
                missing.remove(near.get(0));
                scope.add(JsonFieldProblems.outputUnknown(
                        scope.place(null, output.key()), run.output().name(), key, near.get(0), known));
            }
        });
        missing.forEach(key -> scope.add(JsonFieldProblems.outputMissing(
                scope.place(null, member.key()), run.output().name(), key)));
    }
}
