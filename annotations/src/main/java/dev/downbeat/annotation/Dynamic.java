package dev.downbeat.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method of a {@link Workflow} that calls a worker's task whose name is known only when the workflow runs. The
 * parameters are the inputs of that task and the return type is what it returns; neither can be checked. Conductor: a
 * task of type {@code DYNAMIC}.
 *
 * <pre>{@code
 * @Dynamic("order.carrier") Label ship(OrderInfo order);
 * }</pre>
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Dynamic {
    /**
     * A path to the task type, a text that is surely there.
     *
     * @return the path
     */
    String value();
}
