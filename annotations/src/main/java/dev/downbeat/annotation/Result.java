package dev.downbeat.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the key under which a result lies that is no object of its own: a scalar, a list, a {@code JsonNode}.
 *
 * <pre>{@code
 * @Result("total") BigDecimal price(OrderInfo order);      // {"total": 12.5}
 * }</pre>
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Result {

    /**
     * The key in the output object.
     *
     * @return the key
     */
    String value() default "result";
}
