package dev.downbeat.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives a parameter a constant, which stands in the definition.
 *
 * <pre>{@code
 * @Step(Orders.class) Pick pick(OrderLine line, @Const("north") String warehouse);
 * }</pre>
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Const {

    /**
     * The constant as text: text as it is, numbers, booleans and names of enum constants as in Java, JSON for lists, maps and
     * objects. It is checked against the parameter's type.
     *
     * @return the constant
     */
    String value();
}
