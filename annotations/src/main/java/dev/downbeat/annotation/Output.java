package dev.downbeat.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the method of a {@link Workflow} that puts its result together: its return type is that of the {@link Run} method,
 * its parameters are the properties of that type, wired like the inputs of a step.
 *
 * <p>For records and POJOs; a scalar, list or map result is said by {@link From} on the {@link Run} method. Conductor:
 * {@code outputParameters} of the workflow definition.
 *
 * <pre>{@code
 * @Output Receipt receipt(@From("charge.id") String paymentId, @From("reserve.total") double total);
 * }</pre>
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Output {}
