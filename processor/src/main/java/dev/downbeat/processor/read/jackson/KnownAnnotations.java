package dev.downbeat.processor.read.jackson;

import java.util.Optional;
import java.util.Set;

/** The annotations that the generator understands; with any other a class goes through databind. */
final class KnownAnnotations {

    private static final Set<String> ON_CLASS = Set.of(
            "JsonIgnoreProperties",
            "JsonInclude",
            "JsonPropertyOrder",
            "JsonNaming",
            "JsonTypeInfo",
            "JsonSubTypes",
            "JsonTypeName",
            "JsonRootName",
            "JsonClassDescription",
            "JsonIgnoreType",
            "JsonPOJOBuilder",
            "JsonDeserialize",
            "JsonView");
    private static final Set<String> ON_MEMBER = Set.of(
            "JsonProperty",
            "JsonAlias",
            "JsonIgnore",
            "JsonInclude",
            "JsonFormat",
            "JsonCreator",
            "JsonValue",
            "JsonUnwrapped",
            "JsonAnyGetter",
            "JsonAnySetter",
            "JsonGetter",
            "JsonSetter",
            "JsonPropertyDescription",
            "JsonView",
            "ConstructorProperties",
            "Transient");
    private static final Set<String> INCLUSIONS =
            Set.of("ALWAYS", "NON_NULL", "NON_ABSENT", "NON_EMPTY", "NON_DEFAULT", "USE_DEFAULTS");
    private static final Set<String> FORMAT = Set.of("shape", "pattern", "locale", "timezone");

    private KnownAnnotations() {}

    /** Why the annotations of a class are not understood, empty if they are. */
    static Optional<String> obstacleOnClass(Annotations annotations) {
        Optional<String> unknown = unknown(annotations, ON_CLASS);
        if (unknown.isPresent()) {
            return unknown;
        }
        if (!Set.of("builder").containsAll(annotations.written("JsonDeserialize"))) {
            return Optional.of("it has @JsonDeserialize");
        }
        if (annotations.constant("JsonInclude", "value").orElse("ALWAYS").equals("NON_DEFAULT")) {
            return Optional.of("it has @JsonInclude(NON_DEFAULT) on the class");
        }
        return inclusion(annotations);
    }

    /** Why the annotations of a property are not understood, empty if they are. */
    static Optional<String> obstacleOnMember(Annotations annotations) {
        Optional<String> unknown = unknown(annotations, ON_MEMBER);
        if (unknown.isPresent()) {
            return unknown;
        }
        if (!Set.of("value").containsAll(annotations.written("JsonSetter"))) {
            return Optional.of("it has @JsonSetter with nulls");
        }
        if (!FORMAT.containsAll(annotations.written("JsonFormat"))) {
            return Optional.of("it has @JsonFormat with more than shape, pattern, locale and timezone");
        }
        return inclusion(annotations);
    }

    private static Optional<String> unknown(Annotations annotations, Set<String> known) {
        return annotations.names().stream()
                .filter(name -> !known.contains(name))
                .map(name -> "it has @" + name)
                .findFirst();
    }

    private static Optional<String> inclusion(Annotations annotations) {
        boolean content =
                !annotations.constant("JsonInclude", "content").orElse("ALWAYS").equals("ALWAYS");
        boolean custom = !INCLUSIONS.contains(
                annotations.constant("JsonInclude", "value").orElse("ALWAYS"));
        return content || custom ? Optional.of("it has @JsonInclude of content, or of a filter") : Optional.empty();
    }
}
