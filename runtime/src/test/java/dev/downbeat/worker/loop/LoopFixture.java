package dev.downbeat.worker.loop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.downbeat.Conductor;
import dev.downbeat.TaskContext;
import dev.downbeat.fake.FakeServer;
import dev.downbeat.fake.LoggedLines;
import dev.downbeat.json.OutputMapping;
import dev.downbeat.json.Scalars;
import dev.downbeat.worker.Greetings;
import dev.downbeat.worker.RunningWorkers;
import dev.downbeat.worker.TaskBinding;
import dev.downbeat.worker.TaskOutcome;
import dev.downbeat.worker.TaskOutput;
import dev.downbeat.worker.WorkerListener;
import dev.downbeat.worker.WorkerRegistration;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;

/** Workers against a fake server: they begin, and wait at a gate. */
@Timeout(60)
abstract class LoopFixture {

    static final OutputMapping<String> RESULT = OutputMapping.key("result", Scalars.STRING);

    final FakeServer server = new FakeServer();
    final Conductor conductor = Conductor.connect(server.url());
    final LoggedLines log = new LoggedLines();
    final CountDownLatch gate = new CountDownLatch(1);
    final AtomicInteger running = new AtomicInteger();
    final AtomicInteger mostRunning = new AtomicInteger();
    final AtomicInteger begun = new AtomicInteger();
    final List<String> events = new CopyOnWriteArrayList<>();

    @AfterEach
    void close() {
        gate.countDown();
        server.failAll(0);
        conductor.close();
        server.close();
        log.close();
        // A thread that was told to end may take another moment.
        await().untilAsserted(() -> assertThat(Thread.getAllStackTraces().keySet())
                .noneMatch(thread -> thread.getName().startsWith("downbeat-") && thread.isAlive()));
    }

    /** Says hello when the gate is open. */
    private TaskOutput gated(dev.downbeat.worker.TaskInput input, TaskContext context) throws Exception {
        begun.incrementAndGet();
        mostRunning.accumulateAndGet(running.incrementAndGet(), Math::max);
        try {
            gate.await();
            return TaskOutput.of("Hello " + input.required("name", Scalars.STRING), RESULT);
        } finally {
            running.decrementAndGet();
        }
    }

    WorkerRegistration gated(String... types) {
        List<TaskBinding> bindings = java.util.Arrays.stream(types)
                .map(type -> TaskBinding.of(type, Greetings.class, this::gated))
                .toList();
        return () -> bindings;
    }

    final WorkerListener listener = new WorkerListener() {
        @Override
        public void delivered(TaskContext task, TaskOutcome outcome, int tries) {
            events.add("delivered " + outcome.status() + " " + tries);
        }

        @Override
        public void lost(TaskContext task, TaskOutcome outcome, String reason) {
            events.add("lost " + task.taskId());
        }

        @Override
        public void handedBack(TaskContext task) {
            events.add("handed back " + task.taskId());
        }

        @Override
        public void started(TaskContext task) {
            throw new IllegalStateException("a listener's fault is its own");
        }

        @Override
        public void outageBegan(String reason) {
            events.add("outage");
        }

        @Override
        public void outageEnded(Duration lasted) {
            events.add("back");
        }
    };

    RunningWorkers start(WorkerRegistration... registrations) {
        return conductor
                .workers(registrations)
                .workerId("me")
                .longestPoll(Duration.ofMillis(400))
                .listener(listener)
                .start();
    }

    void awaitResults(int number) {
        await().untilAsserted(() -> assertThat(server.results()).hasSize(number));
    }

    static boolean waits(Thread thread) {
        return thread.getState() == Thread.State.WAITING || thread.getState() == Thread.State.TIMED_WAITING;
    }
}
