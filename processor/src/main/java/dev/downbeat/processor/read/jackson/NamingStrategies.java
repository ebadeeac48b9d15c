package dev.downbeat.processor.read.jackson;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.NamingBase;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Jackson's own naming strategies: they are plain functions on names, so they are asked themselves. */
final class NamingStrategies {

    private static final Map<String, NamingBase> KNOWN = Map.of(
            "SnakeCaseStrategy", new PropertyNamingStrategies.SnakeCaseStrategy(),
            "UpperSnakeCaseStrategy", new PropertyNamingStrategies.UpperSnakeCaseStrategy(),
            "KebabCaseStrategy", new PropertyNamingStrategies.KebabCaseStrategy(),
            "LowerCaseStrategy", new PropertyNamingStrategies.LowerCaseStrategy(),
            "LowerDotCaseStrategy", new PropertyNamingStrategies.LowerDotCaseStrategy(),
            "LowerCamelCaseStrategy", new PropertyNamingStrategies.LowerCamelCaseStrategy(),
            "UpperCamelCaseStrategy", new PropertyNamingStrategies.UpperCamelCaseStrategy());

    private NamingStrategies() {}

    /** The strategy of a class, if it is one of Jackson's. */
    static Optional<NamingBase> of(TypeMirror strategy) {
        if (strategy instanceof DeclaredType declared
                && declared.asElement() instanceof TypeElement type
                && type.getEnclosingElement() instanceof TypeElement outer
                && outer.getQualifiedName().toString().startsWith("com.fasterxml.jackson.databind.PropertyNaming")) {
            return Optional.ofNullable(KNOWN.get(type.getSimpleName().toString()));
        }
        return Optional.empty();
    }
}
