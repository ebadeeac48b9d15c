package dev.downbeat.client.tasks;

import dev.downbeat.client.TaskSnapshot;
import dev.downbeat.rest.Calls;
import dev.downbeat.rest.Patience;
import dev.downbeat.rest.TaskApi;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The queue of a task type, in a domain or in none: what workers poll. Immutable; safe for use by any number of threads.
 *
 * <p>Who polls a task has it: it must be updated, or it is given to others only when its response time-out has passed.
 */
public final class TaskQueue {

    private static final Duration LONGEST_POLL = Duration.ofSeconds(5);

    private final TaskApi api;
    private final String taskType;
    private final @Nullable String domain;
    private final String workerId;

    TaskQueue(TaskApi api, String taskType) {
        this(api, taskType, null, "downbeat");
    }

    private TaskQueue(TaskApi api, String taskType, @Nullable String domain, String workerId) {
        this.api = api;
        this.taskType = taskType;
        this.domain = domain;
        this.workerId = workerId;
    }

    /**
     * The queue of that task type in a domain.
     *
     * @param domain the domain. Default: none. Conductor: {@code domain}
     * @return that queue
     */
    public TaskQueue domain(String domain) {
        return new TaskQueue(api, taskType, domain, workerId);
    }

    /**
     * Polls in the name of a worker.
     *
     * @param workerId the name. Default: {@code downbeat}. Conductor: {@code workerid=}
     * @return the same queue, polled so
     */
    public TaskQueue workerId(String workerId) {
        return new TaskQueue(api, taskType, domain, workerId);
    }

    /**
     * Takes a task if there is one, and does not wait.
     *
     * @return the task; empty if there is none. Conductor: {@code GET /tasks/poll/{tasktype}}
     */
    public Optional<TaskSnapshot> poll() {
        return Calls.answerIfAny(api.pollOne(taskType, workerId, domain)).map(TaskSnapshot::of);
    }

    /**
     * Takes tasks. The server waits until there are as many as asked for, or the time is over; then it gives what is there.
     *
     * @param count how many at most, 1 or more. Conductor: {@code count}
     * @param atMost how long the server waits: zero to 5 seconds, in milliseconds. Conductor: {@code timeout}
     * @return the tasks; empty if there was none. Conductor: {@code GET /tasks/poll/batch/{tasktype}}
     * @throws IllegalArgumentException if count or time is out of its range
     */
    public List<TaskSnapshot> poll(int count, Duration atMost) {
        if (count < 1) {
            throw new IllegalArgumentException("a poll asks for 1 task or more, not for " + count);
        }
        if (atMost.isNegative() || atMost.compareTo(LONGEST_POLL) > 0) {
            throw new IllegalArgumentException("the server holds a poll for 0 to 5 seconds, not for " + atMost);
        }
        Patience patience = new Patience(atMost);
        return Calls.list(Calls.patient(api.poll(taskType, workerId, domain, count, atMost.toMillis()), patience))
                .map(TaskSnapshot::of)
                .toList();
    }

    /**
     * Counts the tasks that nobody has taken.
     *
     * @return how many; 0 also if nobody ever used such a task type. Conductor: {@code GET /tasks/queue/size}
     */
    public long size() {
        return Calls.answer(api.queueSize(taskType, domain)).asLong();
    }

    /**
     * Puts the tasks of the type that have not ended and are not in their queue back into it, whatever their domain. It is for
     * operators, where a queue has lost tasks: those that a worker has at the time are put back as well, and are worked on twice.
     *
     * @return how many tasks have not ended. Conductor: {@code POST /tasks/queue/requeue/{taskType}}
     */
    public long requeue() {
        return Long.parseLong(Calls.word(api.requeue(taskType)));
    }

    /**
     * Says who polled last, and when.
     *
     * @return one a domain, of all domains; empty if nobody has. Conductor: {@code GET /tasks/queue/polldata}
     */
    public List<Poll> lastPolls() {
        return Calls.list(api.pollData(taskType)).map(Poll::of).toList();
    }

    /**
     * Reads the tasks of the type that have not ended, whatever their domain: those that wait, and those that somebody has.
     *
     * @param count how many at most. Conductor: {@code count}
     * @return the tasks, of no order that is promised. Conductor: {@code GET /admin/task/{tasktype}}
     */
    public List<TaskSnapshot> open(int count) {
        return Calls.list(api.open(taskType, count)).map(TaskSnapshot::of).toList();
    }
}
