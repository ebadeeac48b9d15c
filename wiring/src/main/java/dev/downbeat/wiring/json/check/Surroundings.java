package dev.downbeat.wiring.json.check;

import dev.downbeat.wiring.json.flow.JsonDefinition;
import dev.downbeat.wiring.model.Contract;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is known around a definition.
 *
 * @param workflows the other workflows by name, each in all its versions
 * @param complete whether those are all there are, so that any other does not exist; else it is only unknown here
 * @param run what the workflow's own contract says of its inputs; without one, undeclared inputs may be meant so
 * @param workers the tasks of known workers, by task type
 */
public record Surroundings(
        Map<String, List<Callee>> workflows, boolean complete, Optional<Contract> run, Map<String, Contract> workers) {

    /** Copies the maps, in their order. */
    public Surroundings {
        workflows = Collections.unmodifiableMap(new LinkedHashMap<>(workflows));
        workers = Collections.unmodifiableMap(new LinkedHashMap<>(workers));
    }

    /**
     * The surroundings of definitions that are checked together, as by the command.
     *
     * @param definitions all of them
     * @return the surroundings of each
     */
    public static Surroundings of(Collection<JsonDefinition> definitions) {
        Map<String, List<Callee>> workflows = new LinkedHashMap<>();
        definitions.stream()
                .sorted(Comparator.comparing(JsonDefinition::name))
                .forEach(definition -> workflows
                        .computeIfAbsent(definition.name(), name -> new ArrayList<>())
                        .add(Callee.of(definition)));
        return new Surroundings(workflows, false, Optional.empty(), Map.of());
    }

    /**
     * The workflow that a call starts.
     *
     * @param name its name
     * @param version its version; empty for the latest
     * @return the workflow, if it is known
     */
    Optional<Callee> callee(String name, Optional<Integer> version) {
        return workflows.getOrDefault(name, List.of()).stream()
                .filter(callee -> version.isEmpty() || callee.version() == version.get())
                .max(Comparator.comparingInt(Callee::version));
    }
}
