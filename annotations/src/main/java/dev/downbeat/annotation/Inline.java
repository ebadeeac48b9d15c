package dev.downbeat.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method of a {@link Workflow} that is a script which the server runs. The parameters are the fields of {@code
 * $}; the value of the last expression is the result. The script is parsed when it is compiled. Conductor: a task of
 * type {@code INLINE} with {@code evaluatorType} {@code graaljs}.
 *
 * <pre>{@code
 * @Inline("$.a + $.b") int sum(int a, int b);
 * }</pre>
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Inline {
    /**
     * The script.
     *
     * @return the script, or empty if it stands in a file
     */
    String value() default "";

    /**
     * A file with the script, by its path among the resources.
     *
     * @return the path, or empty if the script stands here
     */
    String file() default "";
}
