package dev.downbeat.worker;

/** Workers that poll. Safe for use by any number of threads. */
public interface RunningWorkers extends AutoCloseable {

    /**
     * Stops: no new poll is made; polls in flight are waited for, up to 5 seconds, since the tasks that they bring are ours:
     * these are handed back to the server. Running tasks may end within the grace period ({@link Workers#grace}) and are
     * reported. Those that take longer are interrupted; if they fail by that, they are handed back, which costs no retry. What
     * then still runs is left alone and logged. Results that could not be delivered by then are lost, each with an error in
     * the log. A second call does nothing.
     */
    @Override
    void close();
}
