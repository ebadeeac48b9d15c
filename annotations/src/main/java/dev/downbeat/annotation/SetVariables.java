package dev.downbeat.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method of a {@link Workflow} that sets variables of the execution, one a parameter. They are read as {@code
 * variables.name} where the method has surely run. Conductor: a task of type {@code SET_VARIABLE}.
 *
 * <pre>{@code
 * @SetVariables void note(@From("charge.id") String paymentId);
 * }</pre>
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface SetVariables {}
