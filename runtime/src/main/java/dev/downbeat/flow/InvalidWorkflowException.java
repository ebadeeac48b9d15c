package dev.downbeat.flow;

import dev.downbeat.wiring.json.TextSite;
import dev.downbeat.wiring.problem.Problem;
import dev.downbeat.wiring.problem.Site;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A workflow that was built in code, or read from JSON, breaks rules: its message tells all of them, each with its place. */
public final class InvalidWorkflowException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    InvalidWorkflowException(String workflow, List<Problem> problems) {
        super(message(workflow, problems));
        this.problems = List.copyOf(problems);
    }

    /**
     * What is wrong, with the codes of compile errors.
     *
     * @return the problems, in the order of the workflow; at least one
     */
    public List<Problem> problems() {
        return problems;
    }

    private static String message(String workflow, List<Problem> problems) {
        return workflow + " cannot run: " + (problems.size() == 1 ? "1 problem" : problems.size() + " problems")
                + problems.stream().map(InvalidWorkflowException::text).collect(Collectors.joining());
    }

    /** As a compiler tells it: {@code Main.java:17: error: [Downbeat:CODE] …}. */
    static String text(Problem problem) {
        return "\n" + place(problem.site()) + ": " + problem.severity().name().toLowerCase(Locale.ROOT) + ": "
                + problem.text();
    }

    private static String place(Site site) {
        return site instanceof TextSite text
                ? text.source().name() + ":" + text.line() + ":" + text.column()
                : String.valueOf(site);
    }
}
