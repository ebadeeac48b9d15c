package dev.downbeat.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a generated class keeps of the method it was made from, for compilers that see only class files: these lose the names
 * of parameters, and before JDK 22 also {@code @Nullable} on types. Nobody writes it by hand.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD})
public @interface Signature {

    /**
     * The method's name.
     *
     * @return the name as written
     */
    String method();

    /**
     * The method's parameters, in order.
     *
     * @return the parameters
     */
    Parameter[] parameters() default {};

    /**
     * Whether the method's result may be null.
     *
     * @return true if the source says {@code @Nullable}
     */
    boolean nullable() default false;

    /** One parameter of a {@link Signature}. */
    @Retention(RetentionPolicy.CLASS)
    @Target({})
    @interface Parameter {

        /**
         * The parameter's name.
         *
         * @return the name as written
         */
        String name();

        /**
         * The parameter's erased type, which tells overloads apart.
         *
         * @return the type's qualified name
         */
        String type();

        /**
         * Whether the parameter may be null.
         *
         * @return true if the source says {@code @Nullable}
         */
        boolean nullable() default false;
    }
}
