package dev.downbeat.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method of a {@link Workflow} that chooses: its return type is an interface nested in the workflow whose
 * methods are the cases, each a task or block marked {@link Case} or {@link Otherwise}. It switches on a source, or on
 * what a script gives, which then reads the method's parameters as {@code $} fields. Conductor: a task of type {@code
 * SWITCH}.
 *
 * <pre>{@code
 * @Switch("region") ByRegion byRegion();
 * interface ByRegion {
 *   @Case({"US", "CA"}) @Step(Orders.class) Label ship(Reservation reservation);
 *   @Otherwise @Noop void nothing();
 * }
 * }</pre>
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Switch {
    /**
     * A path to a text, number, boolean or enum.
     *
     * @return the path, or empty if a script chooses
     */
    String value() default "";

    /**
     * A script in JavaScript whose value is the case.
     *
     * @return the script, or empty if a source chooses
     */
    String script() default "";
}
