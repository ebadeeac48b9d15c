package dev.downbeat.processor.read;

import com.palantir.javapoet.TypeName;
import dev.downbeat.processor.model.JsonType;
import dev.downbeat.processor.model.ValueMapper;
import dev.downbeat.wiring.model.JsonShape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads records and POJOs: their properties, in source order. */
final class StructureReader {

    private final JsonTypes json;
    private final Types types;
    private final Elements elements;

    StructureReader(JsonTypes json, Types types, Elements elements) {
        this.json = json;
        this.types = types;
        this.elements = elements;
    }

    /** A record: its components are its properties. */
    JsonType record(DeclaredType type, TypeElement element, String where) {
        List<JsonShape.Property> properties = new ArrayList<>();
        List<ValueMapper.Component> components = new ArrayList<>();
        TypeName name = TypeName.get(type);
        JsonType read = new JsonType(
                name,
                new JsonShape.Structure(TypeText.shown(type), TypeText.qualified(type), () -> properties),
                new ValueMapper.Dto(name, TypeText.shown(type), () -> components));
        json.remember(type, read);
        for (RecordComponentElement component : element.getRecordComponents()) {
            String key = renamed(component);
            TypeMirror of = ((ExecutableType) types.asMemberOf(type, component.getAccessor())).getReturnType();
            JsonType value = json.read(of, below(where, key));
            boolean nullable = Nullability.isNullable(component) || Nullability.isNullable(component.getAccessor());
            properties.add(property(key, value.shape(), nullable));
            components.add(new ValueMapper.Component(
                    component.getSimpleName().toString(),
                    key,
                    value.type(),
                    value.mapper(),
                    !nullable && !value.shape().maybeAbsent()));
        }
        return read;
    }

    /** {@code @JsonProperty} on a component is propagated to the field, accessor and parameter, not always to it. */
    private static String renamed(RecordComponentElement component) {
        return JacksonNames.renamed(component)
                .or(() -> JacksonNames.renamed(component.getAccessor()))
                .orElse(component.getSimpleName().toString());
    }

    /** A POJO: its getters and setters are its properties. Databind maps it. */
    JsonType bean(DeclaredType type, TypeElement element, String where) {
        List<JsonShape.Property> properties = new ArrayList<>();
        JsonShape shape = new JsonShape.Structure(TypeText.shown(type), TypeText.qualified(type), () -> properties);
        JsonType read = json.databind(type, shape, where, "it is no record");
        Map<String, JsonShape.Property> found = new LinkedHashMap<>();
        for (ExecutableElement method : ElementFilter.methodsIn(elements.getAllMembers(element))) {
            if (isOfObject(method)
                    || method.getModifiers().contains(Modifier.STATIC)
                    || !method.getModifiers().contains(Modifier.PUBLIC)
                    || JacksonNames.isIgnored(method)) {
                continue;
            }
            ExecutableType signature = (ExecutableType) types.asMemberOf(type, method);
            propertyName(method).ifPresent(name -> {
                boolean setter = method.getParameters().size() == 1;
                TypeMirror of = setter ? signature.getParameterTypes().get(0) : signature.getReturnType();
                String key = JacksonNames.renamed(method)
                        .or(() -> fieldName(element, name))
                        .orElse(name);
                boolean nullable = Nullability.isNullable(method)
                        || (setter
                                && Nullability.isNullable(method.getParameters().get(0)));
                JsonShape.Property property =
                        property(key, json.read(of, below(where, key)).shape(), nullable);
                found.merge(
                        key, property, (a, b) -> new JsonShape.Property(key, a.shape(), a.required() && b.required()));
            });
        }
        properties.addAll(found.values());
        return read;
    }

    private static Optional<String> fieldName(TypeElement element, String name) {
        return ElementFilter.fieldsIn(element.getEnclosedElements()).stream()
                .filter(field -> field.getSimpleName().contentEquals(name))
                .findFirst()
                .flatMap(JacksonNames::renamed);
    }

    private static JsonShape.Property property(String key, JsonShape shape, boolean nullable) {
        JsonShape whole = nullable && !shape.maybeAbsent() ? new JsonShape.Maybe(shape) : shape;
        return new JsonShape.Property(key, whole, !whole.maybeAbsent());
    }

    private static Optional<String> propertyName(ExecutableElement method) {
        String name = method.getSimpleName().toString();
        boolean isVoid = method.getReturnType().getKind() == TypeKind.VOID;
        int parameters = method.getParameters().size();
        boolean isBoolean = method.getReturnType().getKind() == TypeKind.BOOLEAN;
        if (parameters == 0 && !isVoid && name.startsWith("get") && name.length() > 3) {
            return Optional.of(decapitalized(name.substring(3)));
        }
        if (parameters == 0 && isBoolean && name.startsWith("is") && name.length() > 2) {
            return Optional.of(decapitalized(name.substring(2)));
        }
        if (parameters == 1 && name.startsWith("set") && name.length() > 3) {
            return Optional.of(decapitalized(name.substring(3)));
        }
        return Optional.empty();
    }

    /** As Jackson does: all leading capitals become small, {@code URLName} is {@code urlname}. */
    private static String decapitalized(String name) {
        int capitals = 0;
        while (capitals < name.length() && Character.isUpperCase(name.charAt(capitals))) {
            capitals++;
        }
        return name.substring(0, capitals).toLowerCase(Locale.ROOT) + name.substring(capitals);
    }

    private static boolean isOfObject(ExecutableElement method) {
        return method.getEnclosingElement() instanceof TypeElement type
                && type.getKind() == ElementKind.CLASS
                && type.getQualifiedName().contentEquals("java.lang.Object");
    }

    private static String below(String where, String key) {
        return where.isEmpty() ? key : where + "." + key;
    }
}
