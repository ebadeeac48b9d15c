package dev.downbeat.scripts;

/**
 * One token of a script.
 *
 * @param kind what it is: the token itself if it is always the same, else a name of the library's
 * @param start its offset
 * @param end the offset behind it
 * @param text as it is written
 */
record ScriptToken(String kind, int start, int end, String text) {

    private static final String UNREADABLE = "unreadable";

    /** What ends the tokens of a text of which the rest cannot be taken apart. */
    static ScriptToken unreadable(String text) {
        return new ScriptToken(UNREADABLE, text.length(), text.length(), "");
    }

    boolean isUnreadable() {
        return kind.equals(UNREADABLE);
    }
}
