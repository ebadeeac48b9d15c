package dev.downbeat.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says which part of the input object a parameter is: of a worker's method, or of a workflow's {@link Run} method.
 *
 * <p>Without it a parameter is the value of its own name, and has to be there unless it is an {@code Optional} or
 * {@code @Nullable}.
 *
 * <pre>{@code
 * Payment charge(@Input("customer-id") String customerId, @Input(defaultValue = "EUR") String currency);
 * }</pre>
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Input {

    /**
     * The key in the input object. Default: the parameter's name.
     *
     * @return the key, or empty for the parameter's name
     */
    String value() default "";

    /**
     * Whether the parameter is the whole input object: a record, POJO or map, and the only parameter that is an input.
     *
     * @return true for the whole object
     */
    boolean whole() default false;

    /**
     * The value when the input is absent or null: text as it is, numbers, booleans and names of enum constants as in Java,
     * JSON for lists, maps and objects. It is checked against the parameter's type, and applied by the worker, not by the
     * server. Not for {@link Run} methods.
     *
     * @return the value, or empty for none
     */
    String defaultValue() default "";
}
