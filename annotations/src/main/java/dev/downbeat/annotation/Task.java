package dev.downbeat.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names and describes the task that a method of a {@link Worker} interface is.
 *
 * <p>A method without it is a task too, of the method's own name and with the server's defaults.
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
}
