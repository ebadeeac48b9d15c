package dev.downbeat.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method of a {@link Switch} block that runs for certain values. Conductor: a key of {@code decisionCases}.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Case {
    /**
     * The values, as text: names of enum constants, numbers, {@code true} or {@code false}. Each value stands in one
     * case only.
     *
     * @return the values
     */
    String[] value();
}
