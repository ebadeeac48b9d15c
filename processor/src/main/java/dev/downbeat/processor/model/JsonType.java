package dev.downbeat.processor.model;

import com.palantir.javapoet.TypeName;
import dev.downbeat.wiring.model.JsonShape;

/**
 * A Java type that can be JSON.
 *
 * @param type the type, for whoever writes Java
 * @param shape its shape, for the rules
 * @param mapper how its values are mapped
 */
public record JsonType(TypeName type, JsonShape shape, ValueMapper mapper) {}
