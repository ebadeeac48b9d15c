package dev.downbeat.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Settings of one task of a workflow that are rarely needed. Each is allowed only where the engine honours it.
 *
 * <pre>{@code
 * @Step(Greetings.class) @Options(ref = "greet_ref") String greet(String name);
 * }</pre>
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Options {
    /**
     * The reference name in the definition's JSON; nothing else changes, and paths go on using the method's name. It
     * begins with a letter, then has letters, digits, {@code _} and {@code -}, without {@code __}. Default: the method's
     * name. Conductor: {@code taskReferenceName}.
     *
     * @return the reference name, or empty for the method's name
     */
    String ref() default "";

    /**
     * The task's name in the definition, for tasks that no worker does. Default: the workflow's name, a dot and the
     * reference name. Conductor: {@code name}.
     *
     * @return the name, or empty for the default
     */
    String name() default "";

    /**
     * What the task does, for the reader of the definition. Conductor: {@code description}.
     *
     * @return the description, or empty
     */
    String description() default "";

    /**
     * Whether the workflow goes on if the task fails for good; its result is then absent. Not on a loop: say it at the
     * tasks of its body. Conductor: {@code optional}.
     *
     * @return true if the workflow goes on
     */
    boolean optional() default false;

    /**
     * How long the task waits before it is given to a worker, in whole seconds. For steps of workers. Conductor: {@code
     * startDelay}.
     *
     * @return the duration, or empty for none
     */
    String startDelay() default "";

    /**
     * How often a failed task is tried again, 0 or more. Default: as the task's definition says, for tasks of the server
     * 3 times. Conductor: {@code retryCount}.
     *
     * @return the number of tries, or -1 if not said
     */
    int retries() default -1;

    /**
     * How long to wait between the tries, in whole seconds. For tasks of the server: a worker's stands in its {@link
     * Task}. Server's default: 60 s. Conductor: {@code retryDelaySeconds} of an embedded task definition.
     *
     * @return the duration, or empty
     */
    String retryDelay() default "";

    /**
     * Whether the task is completed from outside after its call has been made. For {@link Http}. Conductor: {@code
     * asyncComplete}.
     *
     * @return true if it is completed from outside
     */
    boolean asyncComplete() default false;

    /**
     * A JSON object whose fields are put into the task as they stand, for fields of a server's own. A field that is
     * there already is replaced.
     *
     * @return the JSON object, or empty
     */
    String extra() default "";
}
