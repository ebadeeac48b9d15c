package dev.downbeat.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.downbeat.processor.model.JsonType;
import dev.downbeat.processor.model.OneOfPlan;
import dev.downbeat.processor.model.OneOfPlan.Kind;
import dev.downbeat.processor.model.ValueMapper;
import dev.downbeat.processor.read.jackson.Annotations;
import dev.downbeat.processor.read.jackson.BeanReader;
import dev.downbeat.processor.read.jackson.Subtypes;
import dev.downbeat.wiring.model.JsonShape;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Reads types that are one of several, told apart by what {@code @JsonTypeInfo} says. */
final class OneOfReader {

    private static final Map<String, String> INCLUSIONS = Map.of(
            "PROPERTY", "byProperty",
            "EXISTING_PROPERTY", "byExistingProperty",
            "WRAPPER_OBJECT", "byWrapperObject",
            "WRAPPER_ARRAY", "byWrapperArray");
    private static final Map<String, String> PROPERTIES = Map.of(
            "NAME", "@type",
            "SIMPLE_NAME", "@type",
            "CLASS", "@class",
            "MINIMAL_CLASS", "@c");

    private final JsonTypes json;
    private final Types types;

    OneOfReader(JsonTypes json, Types types) {
        this.json = json;
        this.types = types;
    }

    JsonType read(DeclaredType type, TypeElement element, Annotations annotations, String where) {
        String shown = TypeText.shown(type);
        JsonShape shape = new JsonShape.Alternatives(shown);
        String use = annotations.constant("JsonTypeInfo", "use").orElse("NAME");
        if (use.equals("NONE")) {
            return json.single(type, element, annotations, where);
        }
        if (use.equals("CLASS") || use.equals("MINIMAL_CLASS")) {
            return json.notJson(
                    type,
                    where,
                    "a type whose discriminator names Java classes: whoever sends JSON would choose them; take"
                            + " Id.NAME");
        }
        String include = annotations.constant("JsonTypeInfo", "include").orElse("PROPERTY");
        if (!PROPERTIES.containsKey(use) || !INCLUSIONS.containsKey(include)) {
            return json.databind(
                    type, shape, where, "it has @JsonTypeInfo(" + (PROPERTIES.containsKey(use) ? include : use) + ")");
        }
        if (!type.getTypeArguments().isEmpty()) {
            return json.databind(type, shape, where, "it has @JsonTypeInfo and is generic");
        }
        String property = annotations
                .text("JsonTypeInfo", "property")
                .filter(text -> !text.isEmpty())
                .orElse(PROPERTIES.get(use));
        boolean visible = annotations.flag("JsonTypeInfo", "visible").orElse(false);
        List<Kind> kinds = new ArrayList<>();
        List<ValueMapper.Dto> fallback = new ArrayList<>();
        TypeName name = TypeName.get(type);
        boolean[] possible = {true};
        ValueMapper mapper = new ValueMapper.OneOf(
                name,
                shown,
                () -> possible[0]
                        ? Optional.of(new OneOfPlan(
                                INCLUSIONS.get(include),
                                property,
                                visible,
                                kinds,
                                fallback.stream().findFirst()))
                        : Optional.empty());
        JsonType read = new JsonType(name, shape, mapper);
        json.remember(type, read);
        Set<String> ids = new HashSet<>();
        for (Subtypes.Subtype subtype : Subtypes.of(element, use, types)) {
            Optional<ValueMapper.Dto> dto = dto(subtype.type(), where);
            if (dto.isEmpty()) {
                possible[0] = false;
                json.flawed(type, where, "its kind " + subtype.type().getSimpleName() + " has no generated mapper");
                return read;
            }
            List<String> fresh = subtype.ids().stream().filter(ids::add).toList();
            if (!fresh.isEmpty()) {
                kinds.add(new Kind(
                        fresh.get(0), fresh.subList(1, fresh.size()), ClassName.get(subtype.type()), dto.get()));
            }
        }
        if (kinds.isEmpty()) {
            possible[0] = false;
            json.flawed(type, where, "it has @JsonTypeInfo, but no @JsonSubTypes");
            return read;
        }
        Optional<TypeMirror> defaultKind = annotations
                .type("JsonTypeInfo", "defaultImpl")
                .filter(kind -> !TypeText.qualified(kind).equals("com.fasterxml.jackson.annotation.JsonTypeInfo"));
        if (defaultKind.isPresent()) {
            Optional<ValueMapper.Dto> dto = defaultKind.get() instanceof DeclaredType declared
                    ? dto((TypeElement) declared.asElement(), where)
                    : Optional.empty();
            dto.ifPresentOrElse(fallback::add, () -> possible[0] = false);
            if (dto.isEmpty()) {
                json.flawed(type, where, "its @JsonTypeInfo has a defaultImpl without a generated mapper");
            }
        }
        return read;
    }

    /** The mapper of a kind by itself, without the discriminator. */
    private Optional<ValueMapper.Dto> dto(TypeElement kind, String where) {
        boolean plain = kind.getTypeParameters().isEmpty()
                && !kind.getModifiers().contains(Modifier.ABSTRACT)
                && json.reach().reaches(kind)
                && kind.asType() instanceof DeclaredType;
        if (!plain) {
            return Optional.empty();
        }
        JsonType read = json.kind((DeclaredType) kind.asType(), kind, BeanReader.annotations(kind, types), where);
        return read.mapper() instanceof ValueMapper.Dto dto && dto.plan().isPresent()
                ? Optional.of(dto)
                : Optional.empty();
    }
}
