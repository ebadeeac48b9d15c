package dev.downbeat.definition;

import java.util.List;
import java.util.regex.Pattern;

/** Places in a definition in the user's words: {@code tasks[greet_ref].inputParameters['order-id']}. */
final class Paths {

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$]*");

    private Paths() {}

    static String child(String path, String name) {
        if (!PLAIN.matcher(name).matches()) {
            return path + "['" + name + "']";
        }
        return path.isEmpty() ? name : path + "." + name;
    }

    /** An item of a list; a task is called by its reference name, which survives insertions before it. */
    static String steps(List<Object> steps) {
        String path = "";
        for (Object step : steps) {
            path = step instanceof String name ? child(path, name) : path + "[" + step + "]";
        }
        return path;
    }
}
