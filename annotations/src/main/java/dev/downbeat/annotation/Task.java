package dev.downbeat.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names and describes the task that a method of a {@link Worker} interface is.
 *
 * <p>A method without it is a task too, of the method's own name and with the server's defaults. Only what is said goes into
 * the task definition; what is not said is left to the server.
 *
 * <p>Durations are texts: {@code "90s"}, {@code "2m"}, {@code "1h 30m"}, {@code "3 days"}, or ISO-8601, {@code "PT1H"}.
 *
 * <pre>{@code
 * @Task(name = "reserve_stock", description = "Holds stock for an order until it is paid.")
 * Reservation reserveStock(OrderInfo order);
 * }</pre>
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Task {

    /**
     * The task type: what a workflow calls the task by, and what workers poll for. Default: the method's name as written.
     * Not blank, no control character and none of {@code / ? # % { }}. Conductor: {@code name} of the task definition.
     *
     * @return the task type, or empty for the method's name
     */
    String name() default "";

    /**
     * What the task does, for the reader of a definition and of Conductor's UI. Default: the first sentence of the method's
     * Javadoc, if there is one. Conductor: {@code description} of the task definition.
     *
     * @return the description, or empty for that of the Javadoc
     */
    String description() default "";

    /**
     * How a failed task is tried again. What is not said is left to the server.
     *
     * @return the settings
     */
    Retry retry() default @Retry;

    /**
     * How long one try may take from its start, in whole seconds. Server's default: no limit. Conductor:
     * {@code timeoutSeconds}.
     *
     * @return the duration, or empty for none
     */
    String timeout() default "";

    /**
     * What happens when {@link #timeout()} has passed. Server's default: the workflow times out. Conductor:
     * {@code timeoutPolicy}.
     *
     * @return the policy
     */
    TimeoutPolicy timeoutPolicy() default TimeoutPolicy.TIME_OUT_WORKFLOW;

    /**
     * How long the server waits for a sign of life from the worker, in whole seconds, at least one and no longer than
     * {@link #timeout()}. Server's default: 1 hour. Conductor: {@code responseTimeoutSeconds}.
     *
     * @return the duration, or empty for the server's
     */
    String responseTimeout() default "";

    /**
     * How long a task may wait for a worker to poll it, in whole seconds. Server's default: no limit. Conductor:
     * {@code pollTimeoutSeconds}.
     *
     * @return the duration, or empty for none
     */
    String pollTimeout() default "";

    /**
     * How long all tries together may take, in whole seconds. Server's default: no limit. Conductor:
     * {@code totalTimeoutSeconds}.
     *
     * @return the duration, or empty for none
     */
    String totalTimeout() default "";

    /**
     * How many tasks of this type may run at once over all workers, 1 or more. Server's default: no limit. Conductor:
     * {@code concurrentExecLimit}.
     *
     * @return the number of tasks, or 0 for no limit
     */
    int concurrency() default 0;

    /**
     * How many tasks of this type the server gives out within a window of time.
     *
     * @return the limit
     */
    RateLimit rateLimit() default @RateLimit;

    /**
     * Who answers for the task. Conductor: {@code ownerEmail}.
     *
     * @return the mail address, or empty for none
     */
    String ownerEmail() default "";

    /**
     * The domain in which the worker polls the task, unless the process says another. Conductor: the {@code domain} of a
     * poll, to which {@code taskToDomain} of an execution leads.
     *
     * @return the domain, or empty for none
     */
    String domain() default "";

    /**
     * The isolation group of the task. Conductor: {@code isolationGroupId}.
     *
     * @return the group, or empty for none
     */
    String isolationGroup() default "";

    /**
     * Values for inputs that a workflow leaves out or gives as null, as a JSON object whose keys are inputs of the task; the
     * server fills them in. Conductor: {@code inputTemplate}.
     *
     * @return the JSON, or empty for none
     */
    String inputTemplate() default "";
}
