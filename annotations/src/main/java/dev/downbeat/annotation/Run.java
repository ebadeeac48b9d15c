package dev.downbeat.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the method of a {@link Workflow} that is its contract: the parameters are the workflow's inputs, the return type is
 * what callers get.
 *
 * <p>Exactly one method has it. Where the result comes from is said once: by {@link From} on this method, or by an
 * {@link Output} method; a {@code void} method needs neither.
 *
 * <pre>{@code
 * @Run @From("ship.label") Label fulfil(OrderInfo order);
 * }</pre>
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Run {}
