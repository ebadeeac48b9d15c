package dev.downbeat.client.search;

import com.fasterxml.jackson.databind.JsonNode;
import dev.downbeat.ConductorException;
import dev.downbeat.rest.Server;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the search of this server understands, found out by asking it for what can only be there, or cannot. A server drops what
 * it does not understand and answers as if it had not been asked: which of them drops what depends on its version and store.
 */
final class Dialect {

    private static final String NOBODY = "downbeat-nobody";
    private static final long YEAR_9999_MILLIS = 253_370_764_800_000L;
    private static final Pattern QUOTED = Pattern.compile("'[^']*'|\"[^\"]*\"");
    private static final Pattern FIELD =
            Pattern.compile("([A-Za-z_][A-Za-z0-9_.]*)\\s*(?:!=|<>|<|>|=|\\bIN\\b|\\bBETWEEN\\b|\\bSTARTS_WITH\\b)");

    /** What a query may hold that looks right and may be taken for something else. */
    private enum Trap {
        UNEQUAL(
                "!=|<>",
                "%1$s!='%2$s' AND %1$s='%2$s'",
                0,
                "name the values that are meant: status IN (COMPLETED,FAILED)"),
        NOT("\\bNOT\\b", "NOT %1$s='%2$s' AND %1$s='%2$s'", 0, "name the values that are meant"),
        OR(
                "\\bOR\\b",
                "%1$s='%2$s' OR %1$s='" + NOBODY + "'",
                1,
                "ask twice, or for one of some values: status IN (…)"),
        SMALL_LETTERS("\\b(?:and|or|in)\\b", "%1$s='%2$s' and %1$s='%2$s'", 1, "write AND and IN"),
        SPACED_LIST(",\\s", "%1$s IN (" + NOBODY + ", %2$s)", 1, "write no blank after a comma"),
        VALUE(
                "'[^']*(?:[(),]| AND )[^']*'|\"[^\"]*(?:[(),]| AND )[^\"]*\"",
                "%1$s='(%2$s)'",
                0,
                "say it by a method of the" + " search, as correlationId(…)");

        private final Pattern pattern;
        private final String probe;
        private final long right;
        private final String wayOut;

        Trap(String pattern, String probe, long right, String wayOut) {
            this.pattern = Pattern.compile(pattern);
            this.probe = probe;
            this.right = right;
            this.wayOut = wayOut;
        }
    }

    private final Index index;
    private final Server server;
    private final Map<String, Boolean> known = new ConcurrentHashMap<>();

    Dialect(Index index, Server server) {
        this.index = index;
        this.server = server;
    }

    /** Refuses a query of the user's own that this server would take for another one. */
    void check(String query) {
        Optional<String> somebody = index.anyId();
        if (somebody.isEmpty()) {
            return; // nothing to be found, whatever is asked
        }
        String bare = QUOTED.matcher(query).replaceAll("''");
        for (String field : fields(bare)) {
            String value = field.endsWith("Time") ? ">" + YEAR_9999_MILLIS : "='" + NOBODY + "'";
            if (!understands(field, field + value, 0, true)) {
                throw refused(query, "field \"" + field + "\"", "look at what is found: stream().filter(…)");
            }
        }
        for (Trap trap : Trap.values()) {
            Matcher found = trap.pattern.matcher(trap == Trap.VALUE ? query : bare);
            if (found.find()
                    && !understands(
                            trap.name(),
                            String.format(Locale.ROOT, trap.probe, index.idField(), somebody.get()),
                            trap.right,
                            false)) {
                throw refused(query, "\"" + found.group() + "\"", trap.wayOut);
            }
        }
    }

    private static Set<String> fields(String query) {
        Set<String> fields = new LinkedHashSet<>();
        Matcher matcher = FIELD.matcher(query);
        while (matcher.find()) {
            fields.add(String.valueOf(matcher.group(1)));
        }
        return fields;
    }

    /**
     * Whether the server finds what is right.
     *
     * @param ifRefused what is to be thought of a server that refuses the question: its message to a field is shown when the
     *     query itself is asked, while what it refuses of an operator it may let pass beside another value
     */
    private boolean understands(String what, String probe, long right, boolean ifRefused) {
        Boolean before = known.get(what);
        if (before != null) {
            return before;
        }
        boolean does;
        try {
            does = index.count(Index.ANY_TEXT, probe) == right;
        } catch (ConductorException e) {
            int status = e.status().orElse(0);
            if (status != 400 && status != 500) {
                throw e;
            }
            does = ifRefused;
        }
        known.put(what, does);
        return does;
    }

    private IllegalArgumentException refused(String query, String what, String wayOut) {
        return new IllegalArgumentException("the search for " + index.things() + " of this server"
                + server.version()
                        .map(", Conductor "::concat)
                        .map(name -> name + ",")
                        .orElse("")
                + " does not understand " + what + " and would answer as if it were not there or were something else: "
                + query + "\n    Instead, " + wayOut + ".");
    }

    /**
     * Whether the server looks for a text in the JSON of what it has, letter by letter. SQLite does; what has an index of words
     * does not.
     */
    boolean comparesLetters() {
        Boolean before = known.get("letters");
        if (before != null) {
            return before;
        }
        long all = index.count(Index.ANY_TEXT, "");
        boolean does = all > 0 && index.count("%", "") >= all;
        if (all > 0) {
            known.put("letters", does);
        }
        return does;
    }

    /** What is looked for where letters are compared, as {@link #comparesLetters()} tells; and whether a hit has it. */
    static Condition letters(String text) {
        String wanted = text.toLowerCase(Locale.ROOT);
        return new Condition("", false, hit -> holds(hit, wanted));
    }

    private static boolean holds(JsonNode value, String wanted) {
        return value.isContainerNode()
                ? value.valueStream().anyMatch(below -> holds(below, wanted))
                : value.asText().toLowerCase(Locale.ROOT).contains(wanted);
    }

    /** Of letters beyond ASCII that server compares the case: any character is asked for in the place of one. */
    static String pattern(String text) {
        StringBuilder pattern = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                pattern.append('\\').append((char) c);
            } else if (c < ' ' || c > '~') {
                pattern.append(c == '\n' || c == '\t' || c == '\r' ? "__" : "_");
            } else {
                pattern.append((char) c);
            }
        });
        return pattern.toString();
    }
}
