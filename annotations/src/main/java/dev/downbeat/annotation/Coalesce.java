package dev.downbeat.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method of a {@link Workflow} that takes the first of its parameters that is present: the way to bring the
 * cases of a switch together. The result is optional unless the parameters together cover every path. Conductor: a task
 * of type {@code INLINE}.
 *
 * <pre>{@code
 * @Coalesce Label label(@From("ship") Label domestic, @From("book.label") Label abroad);
 * }</pre>
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Coalesce {}
