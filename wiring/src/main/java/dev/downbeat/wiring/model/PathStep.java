package dev.downbeat.wiring.model;

import java.util.regex.Pattern;

/** One step of a {@link Path}. */
public sealed interface PathStep {

    /**
     * The step as it is written.
     *
     * @return the text, with its dot or brackets
     */
    String text();

    /** The value of a key of an object. */
    record Key(String name) implements PathStep {
        private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{Nd}_$]+");

        @Override
        public String text() {
            if (PLAIN.matcher(name).matches()) {
                return "." + name;
            }
            return "['" + name.replace("\\", "\\\\").replace("'", "\\'") + "']";
        }
    }

    /** One element of a list, counted from 0. */
    record Index(int number) implements PathStep {
        @Override
        public String text() {
            return "[" + number + "]";
        }
    }

    /** Every element of a list; what follows is asked of each. */
    record Each() implements PathStep {
        @Override
        public String text() {
            return "[*]";
        }
    }
}
