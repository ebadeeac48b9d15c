package dev.downbeat.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the one parameter that is the body of an {@link Http} call, or the value of a {@link KafkaPublish} message. A
 * {@code String} is sent as it is, anything else as JSON. Conductor: {@code body}, {@code value}.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Body {}
