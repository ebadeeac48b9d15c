package dev.downbeat.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method of a {@link Workflow} that is a task of any other type that the server knows: its parameters are the
 * task's {@code inputParameters}, its output is read as the return type. What the type asks for cannot be checked.
 *
 * <pre>{@code
 * @SystemTask("JDBC") Rows query(@Const("orders") String integrationName, @Const("select 1") String statement);
 * }</pre>
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface SystemTask {
    /**
     * The type, as the server writes it. Conductor: {@code type}.
     *
     * @return the type
     */
    String value();
}
