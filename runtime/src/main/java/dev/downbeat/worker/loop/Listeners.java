package dev.downbeat.worker.loop;

import dev.downbeat.TaskContext;
import dev.downbeat.worker.TaskOutcome;
import dev.downbeat.worker.WorkerListener;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Several listeners as one that never throws. */
record Listeners(List<WorkerListener> all) implements WorkerListener {

    private static final Logger LOG = LoggerFactory.getLogger("dev.downbeat.worker");

    private void tell(Consumer<WorkerListener> event) {
        for (WorkerListener listener : all) {
            try {
                event.accept(listener);
            } catch (RuntimeException e) {
                LOG.warn("the listener {} failed", listener.getClass().getName(), e);
            }
        }
    }

    @Override
    public void started(TaskContext task) {
        tell(listener -> listener.started(task));
    }

    @Override
    public void ended(TaskContext task, TaskOutcome outcome, Duration took) {
        tell(listener -> listener.ended(task, outcome, took));
    }

    @Override
    public void delivered(TaskContext task, TaskOutcome outcome, int tries) {
        tell(listener -> listener.delivered(task, outcome, tries));
    }

    @Override
    public void lost(TaskContext task, TaskOutcome outcome, String reason) {
        tell(listener -> listener.lost(task, outcome, reason));
    }

    @Override
    public void handedBack(TaskContext task) {
        tell(listener -> listener.handedBack(task));
    }

    @Override
    public void outageBegan(String reason) {
        tell(listener -> listener.outageBegan(reason));
    }

    @Override
    public void outageEnded(Duration lasted) {
        tell(listener -> listener.outageEnded(lasted));
    }
}
