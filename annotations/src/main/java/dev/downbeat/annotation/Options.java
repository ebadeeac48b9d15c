package dev.downbeat.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Settings of one task of a workflow that are rarely needed.
 *
 * <pre>{@code
 * @Step(Greetings.class) @Options(ref = "greet_ref") String greet(String name);
 * }</pre>
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Options {

    /**
     * The reference name in the definition's JSON; nothing else changes, and paths go on using the method's name. It begins
     * with a letter, then has letters, digits, {@code _} and {@code -}, without {@code __}. Default: the method's name.
     * Conductor: {@code taskReferenceName}.
     *
     * @return the reference name, or empty for the method's name
     */
    String ref() default "";
}
