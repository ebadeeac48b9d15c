package dev.downbeat.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a parameter of an {@link Http} method that goes into the query of the URI.
 *
 * <pre>{@code
 * @Http(uri = "https://carrier.example/rates") Rates rates(@Query("zone") String zone);
 * }</pre>
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Query {
    /**
     * The name in the query. Default: the parameter's.
     *
     * @return the name, or empty for the parameter's
     */
    String value() default "";
}
