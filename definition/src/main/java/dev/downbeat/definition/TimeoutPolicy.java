package dev.downbeat.definition;

/**
 * What the server does after a timeout, by the server's own word for it; a newer server may have more words.
 *
 * @param word the word in the definition's JSON
 */
public record TimeoutPolicy(String word) {

    /** Try the task again. */
    public static final TimeoutPolicy RETRY = new TimeoutPolicy("RETRY");

    /** End the workflow as TIMED_OUT. */
    public static final TimeoutPolicy TIME_OUT_WF = new TimeoutPolicy("TIME_OUT_WF");

    /** Count it, and go on. */
    public static final TimeoutPolicy ALERT_ONLY = new TimeoutPolicy("ALERT_ONLY");

    @Override
    public String toString() {
        return word;
    }
}
