package dev.downbeat.wiring.emit;

import dev.downbeat.wiring.model.UriText.Position;
import java.util.ArrayList;
import java.util.List;

/** The script that looks at the text in a URI, and fails on what the engine would not carry. */
final class UriScript {

    private static final String FUNCTIONS = """
        (function () {
        const fail = (name, why) => { throw new Error(@step@ + name + ' ' + why) };
        const text = (name, v, unfit) => {
          if (v === null || v === undefined) fail(name, 'is absent');
          const s = String(v);
          for (const c of s) if (unfit.includes(c) || c < ' ') fail(name, 'is ' + JSON.stringify(s) + ', and a URI cannot carry ' + JSON.stringify(c));
          return s;
        };
        """;

    private static final String SEGMENT = """
        const segment = (name, v, unfit) => {
          const s = text(name, v, unfit);
          if (s === '' || s === '.' || s === '..') fail(name, 'is ' + JSON.stringify(s) + ', which is no part of a path');
          return s;
        };
        """;

    private static final String BASE = """
        const base = (name, v) => {
          const s = text(name, v, '{}%#');
          if (!/^https?:[/][/][^/]/i.test(s)) fail(name, 'is ' + JSON.stringify(s) + ', which is no http address');
          return s;
        };
        """;

    private final String step;
    private final List<String> results = new ArrayList<>();
    private final List<String> queries = new ArrayList<>();
    private boolean segment;
    private boolean base;

    UriScript(String step) {
        this.step = step;
    }

    void value(String key, String path, Position position) {
        String call = switch (position) {
            case BASE -> {
                base = true;
                yield "base(" + JavaScript.quoted(path) + ", $." + key + ")";
            }
            case SEGMENT -> {
                segment = true;
                yield "segment(" + arguments(key, path, position) + ")";
            }
            case PATH, QUERY -> "text(" + arguments(key, path, position) + ")";
        };
        String result = key + ": " + call;
        if (!results.contains(result)) {
            results.add(result);
        }
    }

    private static String arguments(String key, String path, Position position) {
        return JavaScript.quoted(path) + ", $." + key + ", " + JavaScript.quoted(position.unfit());
    }

    /** A value in the query that is left out when it is absent. */
    void query(String name, String key) {
        queries.add("[" + JavaScript.quoted(name) + ", $." + key + "]");
    }

    void queryAs(String key, char first) {
        results.add(key + ": [" + String.join(", ", queries)
                + "].filter(q => q[1] !== null && q[1] !== undefined).map((q, i) => (i ? '&' : "
                + JavaScript.quoted(String.valueOf(first)) + ") + q[0] + '=' + text(q[0], q[1], "
                + JavaScript.quoted(Position.QUERY.unfit()) + ")).join('')");
    }

    boolean isEmpty() {
        return results.isEmpty();
    }

    String text() {
        return FUNCTIONS.replace("@step@", JavaScript.quoted(step + ": "))
                + (segment ? SEGMENT : "")
                + (base ? BASE : "")
                + "return { " + String.join(", ", results) + " };\n})()";
    }
}
