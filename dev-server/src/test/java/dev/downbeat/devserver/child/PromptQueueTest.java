package dev.downbeat.devserver.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Waits with looks an hour apart: what comes sooner was woken. */
@NullUnmarked
@Timeout(60)
final class PromptQueueTest {

    private static final int HOUR = 3_600_000;

    private final Engines engines = new Engines();
    private final Queue queue = PromptQueue.before(engines, Queue.class, HOUR);

    /** The part of the engine's interface that matters. */
    interface Queue {
        void push(String queue, String id, long seconds);

        boolean postpone(String queue, String id, int priority, long seconds);

        List<String> pop(String queue, int count, int timeout);

        int getSize(String queue);
    }

    private static final class Engines implements Queue {
        private final List<String> ids = new ArrayList<>();
        private final AtomicInteger looks = new AtomicInteger();

        @Override
        public synchronized void push(String queue, String id, long seconds) {
            ids.add(id);
        }

        @Override
        public boolean postpone(String queue, String id, int priority, long seconds) {
            push(queue, id, seconds);
            return true;
        }

        @Override
        public synchronized List<String> pop(String queue, int count, int timeout) {
            assertThat(timeout).isZero();
            looks.incrementAndGet();
            List<String> some = ids.subList(0, Math.min(count, ids.size()));
            List<String> popped = List.copyOf(some);
            some.clear();
            return popped;
        }

        @Override
        public int getSize(String queue) {
            throw new IllegalStateException("broken");
        }
    }

    private CompletableFuture<List<String>> parked(int count, int timeout) {
        int before = engines.looks.get();
        CompletableFuture<List<String>> parked = CompletableFuture.supplyAsync(() -> queue.pop("q", count, timeout));
        await().until(() -> engines.looks.get() > before);
        return parked;
    }

    @Test
    void wakesWhoWaits_whenSomethingComes() {
        CompletableFuture<List<String>> parked = parked(1, HOUR);
        queue.push("q", "a", 0);
        assertThat(parked.join()).containsExactly("a");
    }

    @Test
    void waitsForAsManyAsAskedFor() {
        CompletableFuture<List<String>> parked = parked(2, HOUR);
        queue.push("q", "a", 0);
        await().until(() -> engines.looks.get() >= 2);
        assertThat(parked).isNotDone();
        queue.push("q", "b", 0);
        assertThat(parked.join()).containsExactly("a", "b");
    }

    @Test
    void givesWhatThereIs_whenTheTimeIsOver() {
        queue.push("q", "a", 0);
        assertThat(parked(2, 50).join()).containsExactly("a");
    }

    @Test
    void staysAsleep_forWhatComesLaterOrElsewhereOrBack() {
        CompletableFuture<List<String>> parked = parked(1, HOUR);
        queue.push("other", "a", 0);
        queue.push("q", "b", 5);
        queue.postpone("q", "c", 0, 0);
        assertThat(engines.looks).hasValue(1);
        queue.push("q", "d", 0);
        assertThat(parked.join()).containsExactly("a");
    }

    @Test
    void findsByItself_whatCameDue() {
        Queue looking = PromptQueue.before(engines, Queue.class, 5);
        CompletableFuture<List<String>> parked = CompletableFuture.supplyAsync(() -> looking.pop("q", 1, HOUR));
        await().until(() -> engines.looks.get() > 1);
        engines.push("q", "a", 0);
        assertThat(parked.join()).containsExactly("a");
    }

    @Test
    void doesNotWait_ifNobodyAskedItTo() {
        assertThat(queue.pop("q", 1, 0)).isEmpty();
        assertThat(engines.looks).hasValue(1);
    }

    @Test
    void failsAsTheEnginesOwn() {
        assertThatThrownBy(() -> queue.getSize("q"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("broken");
    }
}
