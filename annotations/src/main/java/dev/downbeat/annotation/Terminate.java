package dev.downbeat.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method of a {@link Workflow} that ends it. With {@code COMPLETED} the parameters are the result, by the names
 * of its properties (or {@code result}), and must give all of it. What follows in the same sequence is never reached and
 * therefore an error. Conductor: a task of type {@code TERMINATE}.
 *
 * <pre>{@code
 * @Terminate(status = EndStatus.FAILED, reason = "no stock for {order.id}") void stop();
 * }</pre>
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Terminate {
    /**
     * How the workflow ends. Conductor: {@code terminationStatus}.
     *
     * @return the status
     */
    EndStatus status() default EndStatus.COMPLETED;

    /**
     * Why, for the reader of the execution; {@code {path}} is a value. Conductor: {@code terminationReason}.
     *
     * @return the reason, or empty
     */
    String reason() default "";
}
