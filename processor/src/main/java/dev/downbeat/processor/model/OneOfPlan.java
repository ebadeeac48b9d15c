package dev.downbeat.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Optional;

/**
 * What the mapper of a type does that is one of several.
 *
 * @param inclusion where the discriminator is: the method of the runtime's {@code Alternatives}
 * @param property the property that holds it; empty where none does
 * @param visible whether the value reads its discriminator too
 * @param kinds the kinds
 * @param fallback the kind that is read where no discriminator tells another one
 */
public record OneOfPlan(
        String inclusion, String property, boolean visible, List<Kind> kinds, Optional<ValueMapper.Dto> fallback) {

    /**
     * A kind.
     *
     * @param id its discriminator when written
     * @param otherIds more discriminators that are read
     * @param type its class
     * @param mapper its mapper
     */
    public record Kind(String id, List<String> otherIds, ClassName type, ValueMapper.Dto mapper) {}
}
