package dev.downbeat.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method of a {@link Workflow} that runs another workflow and waits for its end. The parameters are the inputs
 * of its {@link Run} method, by name, and the result is its result. Conductor: a task of type {@code SUB_WORKFLOW}.
 *
 * <pre>{@code
 * @SubWorkflow(Ship.class) Label ship(OrderInfo order);
 * }</pre>
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface SubWorkflow {
    /**
     * The {@link Workflow} interface of the other workflow.
     *
     * @return the interface
     */
    Class<?> value();

    /**
     * Whether the latest version that is registered when the task is reached runs, instead of the version of the
     * interface. Conductor: {@code subWorkflowParam.version} is left out.
     *
     * @return true for the latest version
     */
    boolean latest() default false;
}
