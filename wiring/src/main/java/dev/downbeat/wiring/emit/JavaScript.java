package dev.downbeat.wiring.emit;

/** Texts in scripts that we write. */
final class JavaScript {

    private JavaScript() {}

    /** A text as a string of JavaScript. */
    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("'");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\'', '\\' -> quoted.append('\\').append(c);
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\u2028', '\u2029' -> quoted.append(String.format("\\u%04x", (int) c));
                default -> quoted.append(c);
            }
        }
        return quoted.append('\'').toString();
    }
}
