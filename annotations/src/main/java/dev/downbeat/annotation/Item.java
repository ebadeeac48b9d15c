package dev.downbeat.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a parameter of a {@link ForEach} method that is the element, or what lies below it.
 *
 * <pre>{@code
 * @ForEach("order.lines") @SubWorkflow(PickLine.class) List<Pick> pick(@Item("sku") String sku, @Item("quantity") int quantity);
 * }</pre>
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Item {
    /**
     * A path below the element.
     *
     * @return the path, or empty for the element itself
     */
    String value() default "";
}
