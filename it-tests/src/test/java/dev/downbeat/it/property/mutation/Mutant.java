package dev.downbeat.it.property.mutation;

/**
 * A workflow with one mistake.
 *
 * @param mutation the kind of mistake
 * @param code the code of what is said of it
 * @param warning whether that is a warning
 * @param text the source
 * @param offset where in it the error has to be
 */
public record Mutant(String mutation, String code, boolean warning, String text, int offset) {

    /** What a person calls the place: the line, and a caret below it. */
    public String shown(long at) {
        int offset = (int) Math.max(0, Math.min(at, text.length()));
        int start = text.lastIndexOf('\n', offset - 1) + 1;
        int end = text.indexOf('\n', offset);
        return text.substring(start, end < 0 ? text.length() : end) + "\n" + " ".repeat(offset - start) + "^";
    }
}
