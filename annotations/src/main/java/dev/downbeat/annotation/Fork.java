package dev.downbeat.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method of a {@link Workflow} whose branches run beside each other: its return type is an interface nested in
 * the workflow, each method of which is a branch. What follows runs when all branches have. Conductor: a {@code
 * FORK_JOIN} and its {@code JOIN}.
 *
 * <pre>{@code
 * @Fork Both both();
 * interface Both {
 *   @Step(A.class) X a();
 *   Second second();
 *   interface Second { @Step(B.class) Y b(); @Step(C.class) Z c(); }
 * }
 * }</pre>
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Fork {}
