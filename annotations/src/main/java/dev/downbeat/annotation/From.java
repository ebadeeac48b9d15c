package dev.downbeat.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says where the value of a parameter comes from, or, on the {@link Run} method, where the workflow's result does.
 *
 * <p>Without it a parameter takes the workflow input or the step of its own name.
 *
 * <pre>{@code
 * @Step(Orders.class) Payment charge(@From("order.customerId") String customerId);
 * }</pre>
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PARAMETER, ElementType.METHOD})
public @interface From {

    /**
     * A path: the name of a workflow input or of a step, then properties by their JSON names ({@code .name}, or
     * {@code ['any key']}), list elements ({@code [0]}) and all elements ({@code [*]}).
     *
     * @return the path
     */
    String value();
}
