package dev.downbeat.definition;

/**
 * How the delay before a retry grows, by the server's own word for it; a newer server may have more words.
 *
 * @param word the word in the definition's JSON
 */
public record RetryLogic(String word) {

    /** The same delay each time. */
    public static final RetryLogic FIXED = new RetryLogic("FIXED");

    /** The delay times the scale factor times the number of the attempt. */
    public static final RetryLogic LINEAR_BACKOFF = new RetryLogic("LINEAR_BACKOFF");

    /** The delay doubles each time. */
    public static final RetryLogic EXPONENTIAL_BACKOFF = new RetryLogic("EXPONENTIAL_BACKOFF");

    @Override
    public String toString() {
        return word;
    }
}
