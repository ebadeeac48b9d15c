package dev.downbeat.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method of a {@link Workflow} that waits until somebody outside completes it; what is sent then is the result.
 * The generated handle has a method for it: {@code run.signals().approved(…)}. Parameters are what the waiting task
 * shows. Conductor: a task of type {@code WAIT} without a time.
 *
 * <pre>{@code
 * @Signal Approval approved();
 * }</pre>
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Signal {}
