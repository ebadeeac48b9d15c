package dev.downbeat;

import dev.downbeat.definition.Difference;
import java.util.List;
import java.util.stream.Collectors;

/** The server has a workflow in another form than ours, or not at all, and we may not change that. */
public class DefinitionConflictException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Difference> differences;

    /**
     * Made by the runtime.
     *
     * @param problem which definition it is about, what is wrong and what to do
     * @param differences what differs; empty if the server does not have it
     */
    public DefinitionConflictException(String problem, List<Difference> differences) {
        super(
                differences.isEmpty()
                        ? problem
                        : problem + "\n    " + Difference.lines(differences).replace("\n", "\n    "));
        this.differences = List.copyOf(differences);
    }

    private DefinitionConflictException(List<Difference> differences, String message) {
        super(message);
        this.differences = List.copyOf(differences);
    }

    /** All of them as one, each in its own words. */
    static DefinitionConflictException of(List<DefinitionConflictException> conflicts) {
        if (conflicts.size() == 1) {
            return conflicts.getFirst();
        }
        return new DefinitionConflictException(
                conflicts.stream().flatMap(one -> one.differences.stream()).toList(),
                conflicts.size() + " definitions are refused, and nothing was registered:\n"
                        + conflicts.stream()
                                .map(one -> String.valueOf(one.getMessage()))
                                .collect(Collectors.joining("\n")));
    }

    /**
     * What differs.
     *
     * @return each place with our value and the server's; empty if the server does not have the definition
     */
    public List<Difference> differences() {
        return differences;
    }
}
