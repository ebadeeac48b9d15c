package dev.downbeat.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method of a {@link Workflow} that starts another workflow and goes on at once. The parameters are the inputs
 * of its {@link Run} method, by name; the result is the id of the new execution, a {@code String}, or {@code void}.
 * Conductor: a task of type {@code START_WORKFLOW}.
 *
 * <pre>{@code
 * @StartWorkflow(Audit.class) String audit(OrderInfo order);
 * }</pre>
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface StartWorkflow {
    /**
     * The {@link Workflow} interface of the other workflow.
     *
     * @return the interface
     */
    Class<?> value();

    /**
     * Whether the latest version that is registered when the task is reached starts, instead of the version of the
     * interface.
     *
     * @return true for the latest version
     */
    boolean latest() default false;
}
