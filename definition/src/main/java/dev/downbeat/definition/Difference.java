package dev.downbeat.definition;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One place in which a definition is not what the server has.
 *
 * @param path the place in the user's words, {@code tasks[greet_ref].inputParameters.name}
 * @param declared what we say there, as shortened JSON, or in words where we say nothing
 * @param registered what the server has there, as shortened JSON, or {@code nothing}
 */
public record Difference(String path, String declared, String registered) {

    /** One line: {@code tasks[a].type: declared "SIMPLE", registered "HTTP"}. */
    @Override
    public String toString() {
        return path + ": declared " + declared + ", registered " + registered;
    }

    /**
     * One line a difference, without a final line end.
     *
     * @param differences the differences
     * @return the text
     */
    public static String lines(List<Difference> differences) {
        return differences.stream().map(Difference::toString).collect(Collectors.joining("\n"));
    }
}
