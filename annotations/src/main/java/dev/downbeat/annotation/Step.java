package dev.downbeat.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method of a {@link Workflow} that is one task of a {@link Worker}.
 *
 * <p>The parameters are the task's inputs, by name; those that the worker needs must be there. The return type is the one
 * that the worker's method has. Conductor: a task of type {@code SIMPLE}.
 *
 * <pre>{@code
 * @Step(Greetings.class) String greet(String name);
 * }</pre>
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Step {

    /**
     * The {@link Worker} interface that has the task.
     *
     * @return the interface
     */
    Class<?> value();

    /**
     * The worker's method, or the name of its task. Default: the method of this method's own name.
     *
     * @return the method's or the task's name, or empty for this method's name
     */
    String task() default "";
}
