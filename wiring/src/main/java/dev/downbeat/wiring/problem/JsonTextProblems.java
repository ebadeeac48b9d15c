package dev.downbeat.wiring.problem;

import java.util.List;

/** The catalogue, part: text that is no JSON, or no definition. */
public final class JsonTextProblems {

    private JsonTextProblems() {}

    private static Problem problem(Site site, String fact, String... details) {
        return new Problem(Code.DEFINITION_UNREADABLE, site, fact, List.of(details));
    }

    public static Problem malformed(Site site, String reason) {
        return problem(site, "this is no JSON: " + reason);
    }

    public static Problem commented(Site site) {
        return problem(
                        site,
                        "comments, and commas behind the last element, are no JSON",
                        "The server refuses the text as it stands; whoever sends it has to take them out",
                        "A file that is called .jsonc may have them")
                .as(Severity.WARNING);
    }

    public static Problem keyTwice(Site site, String key, int line) {
        return problem(
                site,
                "the key \"" + key + "\" stands twice in this object, first in line " + line,
                "The server takes the later one and drops the other without a word");
    }

    public static Problem noText(Site site, String reason) {
        return problem(site, reason);
    }

    public static Problem noDefinition(Site site) {
        return problem(
                site,
                "this is no workflow definition: it has no \"tasks\"",
                "A definition is an object with \"name\" and \"tasks\", or a list of such objects");
    }
}
