package dev.downbeat.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives a text parameter a text with values in it: {@code {name}} stands for the value of a path, a doubled brace for a
 * brace. Only text, numbers, booleans, enums and dates that are surely there can stand in a text; a number or boolean
 * needs text beside it.
 *
 * <pre>{@code
 * @Step(Mails.class) void send(@Template("Order {order.id} for {customer}") String subject);
 * }</pre>
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Template {
    /**
     * The text.
     *
     * @return the text
     */
    String value();
}
