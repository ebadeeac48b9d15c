package dev.downbeat.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method of a {@link Workflow} that runs for each element of a list. Parallel: it is one {@link Step} or {@link
 * SubWorkflow} too and gives the list of results in the order of the elements. Sequential: a step, or a block whose
 * interface holds the tasks of one round. Conductor: a {@code FORK_JOIN_DYNAMIC}, or a {@code DO_WHILE} over {@code
 * items}.
 *
 * <pre>{@code
 * @ForEach("order.lines") @Step(Orders.class) List<Pick> pick(@Item OrderLine line, @Const("north") String warehouse);
 * }</pre>
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface ForEach {
    /**
     * A path to a list, set or array. Over what is absent nothing runs.
     *
     * @return the path
     */
    String value();

    /**
     * Whether the elements come one after the other.
     *
     * @return true for one after the other
     */
    boolean sequential() default false;
}
