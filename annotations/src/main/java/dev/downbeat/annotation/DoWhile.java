package dev.downbeat.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method of a {@link Workflow} that repeats the tasks of its block: its return type is an interface nested in
 * the workflow that holds them. The body runs at least once. Exactly one of {@link #script()}, {@link #times()} and
 * {@link #timesFrom()} says how often. Conductor: a task of type {@code DO_WHILE}.
 *
 * <pre>{@code
 * @DoWhile(script = "$.charge.status == 'PENDING' && $.round < 5") Charging charging();
 * interface Charging { @Step(Orders.class) Payment charge(String customerId); @Wait("2s") void cool(); }
 * }</pre>
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface DoWhile {
    /**
     * A script in JavaScript that says, after each round, whether another follows: only {@code true} goes on. {@code
     * $.<step>} is the result of a step of the body, {@code $.round} the number of the round, from 1; the method's
     * parameters are fields of {@code $} too. Conductor: {@code loopCondition}.
     *
     * @return the script, or empty
     */
    String script() default "";

    /**
     * The number of rounds, 1 or more.
     *
     * @return the number, or 0 if another attribute says
     */
    int times() default 0;

    /**
     * A path to the number of rounds.
     *
     * @return the path, or empty
     */
    String timesFrom() default "";

    /**
     * How many rounds the execution keeps, 1 or more; older ones are dropped while it runs. Server's default: all.
     * Conductor: {@code keepLastN}.
     *
     * @return the number, or 0 for all
     */
    int keepLast() default 0;
}
