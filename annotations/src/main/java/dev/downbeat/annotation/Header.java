package dev.downbeat.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a parameter that is a header of an {@link Http} call or of a {@link KafkaPublish} message. A header whose value
 * is absent is not sent.
 *
 * <pre>{@code
 * @Http(uri = "https://carrier.example") Rates rates(@Header("X-Customer") String customer);
 * }</pre>
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Header {
    /**
     * The name of the header.
     *
     * @return the name
     */
    String value();
}
