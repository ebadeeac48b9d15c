package dev.downbeat.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method of a {@link Workflow} that publishes an event; its parameters are the payload. Conductor: a task of
 * type {@code EVENT}.
 *
 * <pre>{@code
 * @Event("conductor:orders") void announce(String orderId);
 * }</pre>
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Event {
    /**
     * Where it goes: {@code conductor}, {@code conductor:name}, or a queue that the server knows, as {@code
     * kafka:topic}. Conductor: {@code sink}.
     *
     * @return the sink
     */
    String value();
}
