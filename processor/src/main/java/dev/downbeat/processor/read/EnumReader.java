package dev.downbeat.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.downbeat.processor.model.DelegatePlan;
import dev.downbeat.processor.model.JsonType;
import dev.downbeat.processor.model.ValueMapper;
import dev.downbeat.processor.read.jackson.Annotations;
import dev.downbeat.wiring.model.JsonShape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;

/** Reads enums: by the names of their constants, as annotations rename them, or by a value that stands for each. */
final class EnumReader {

    private static final Set<String> ON_CONSTANTS = Set.of("JsonProperty", "JsonAlias", "JsonEnumDefaultValue");
    private static final Set<String> ON_CLASS = Set.of("JsonClassDescription", "JsonRootName", "JsonTypeName");

    private final JsonTypes json;

    EnumReader(JsonTypes json) {
        this.json = json;
    }

    JsonType read(DeclaredType type, TypeElement element, String where) {
        List<Element> constants = element.getEnclosedElements().stream()
                .filter(enclosed -> enclosed.getKind() == ElementKind.ENUM_CONSTANT)
                .<Element>map(enclosed -> enclosed)
                .toList();
        Map<String, String> renamed = new LinkedHashMap<>();
        Map<String, String> aliases = new LinkedHashMap<>();
        List<String> names = new ArrayList<>();
        for (Element constant : constants) {
            Annotations annotations = Annotations.on(constant);
            String name = constant.getSimpleName().toString();
            Optional<String> other = annotations.text("JsonProperty", "value").filter(text -> !text.isEmpty());
            other.ifPresent(text -> renamed.put(name, text));
            names.add(other.orElse(name));
            annotations.texts("JsonAlias", "value").forEach(alias -> aliases.put(alias, name));
        }
        JsonShape shape = new JsonShape.Constants(TypeText.shown(type), names);
        Optional<String> unknown = unknown(element, constants);
        if (unknown.isPresent()) {
            return json.databind(type, new JsonShape.Anything(TypeText.shown(type)), where, unknown.get());
        }
        List<ExecutableElement> values = annotated(element, "JsonValue", false);
        List<ExecutableElement> creators = annotated(element, "JsonCreator", true);
        if (values.isEmpty() && creators.isEmpty()) {
            return new JsonType(
                    TypeName.get(type), shape, new ValueMapper.EnumNames(ClassName.get(element), renamed, aliases));
        }
        return byValue(type, element, values, creators, where);
    }

    private JsonType byValue(
            DeclaredType type,
            TypeElement element,
            List<ExecutableElement> values,
            List<ExecutableElement> creators,
            String where) {
        String shown = TypeText.shown(type);
        Optional<ExecutableElement> value = values.stream().findFirst();
        Optional<ExecutableElement> creator = creators.stream()
                .filter(method ->
                        method.getParameters().size() == 1 && json.reach().reaches(method))
                .findFirst();
        boolean reachable = value.map(method -> json.reach().reaches(method)).orElse(true);
        if (!reachable || values.size() > 1 || creators.size() > 1 || (creator.isEmpty() && !creators.isEmpty())) {
            return json.databind(
                    type, new JsonShape.Anything(shown), where, "its @JsonValue or @JsonCreator cannot be called");
        }
        JsonType written = json.read(value.isPresent() ? value.get().getReturnType() : json.string(), where);
        if (!(written.shape() instanceof JsonShape.Text) && !(written.shape() instanceof JsonShape.Numeric)) {
            return json.databind(type, new JsonShape.Anything(shown), where, "its @JsonValue is no text or number");
        }
        JsonType read = creator.map(
                        method -> json.read(method.getParameters().get(0).asType(), where))
                .orElse(written);
        JsonShape shape = written.shape() instanceof JsonShape.Text
                ? new JsonShape.FormattedText(shown)
                : new JsonShape.Numeric(shown, ((JsonShape.Numeric) written.shape()).kind());
        String access = value.map(method -> method.getSimpleName() + "()").orElse("name()");
        if (creator.isEmpty()) {
            return new JsonType(
                    TypeName.get(type),
                    shape,
                    new ValueMapper.EnumValues(ClassName.get(element), access, written.mapper()));
        }
        DelegatePlan plan = new DelegatePlan(
                JsonTypes.callee(type, creator.get()),
                read.mapper(),
                access,
                written.mapper(),
                JsonTypes.isDeprecated(element));
        return new JsonType(TypeName.get(type), shape, new ValueMapper.Delegate(TypeName.get(type), shown, () -> plan));
    }

    private static Optional<String> unknown(TypeElement element, List<Element> constants) {
        Optional<String> onClass = firstUnknown(Annotations.on(element), ON_CLASS);
        return onClass.isPresent()
                ? onClass
                : constants.stream()
                        .map(constant -> firstUnknown(Annotations.on(constant), ON_CONSTANTS))
                        .flatMap(Optional::stream)
                        .findFirst();
    }

    private static Optional<String> firstUnknown(Annotations annotations, Set<String> known) {
        return annotations.names().stream()
                .filter(name -> !known.contains(name))
                .map(name -> "it has @" + name)
                .findFirst();
    }

    private static List<ExecutableElement> annotated(TypeElement element, String annotation, boolean isStatic) {
        return ElementFilter.methodsIn(element.getEnclosedElements()).stream()
                .filter(method -> Annotations.on(method).has(annotation)
                        && method.getModifiers().contains(Modifier.STATIC) == isStatic)
                .toList();
    }
}
