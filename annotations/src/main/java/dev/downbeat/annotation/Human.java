package dev.downbeat.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method of a {@link Workflow} that a person does; what is sent when it is done is the result. The parameters
 * are what the person is shown. The generated handle has a method for it: {@code run.signals().review(…)}. Conductor: a
 * task of type {@code HUMAN}.
 *
 * <pre>{@code
 * @Human Approval review(OrderInfo order);
 * }</pre>
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Human {}
