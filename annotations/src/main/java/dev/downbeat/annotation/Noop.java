package dev.downbeat.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method of a {@link Workflow} that does nothing, as in a case in which nothing is to be done. Conductor: a task
 * of type {@code NOOP}.
 *
 * <pre>{@code
 * @Otherwise @Noop void straightOn();
 * }</pre>
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Noop {}
