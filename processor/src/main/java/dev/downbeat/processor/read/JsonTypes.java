package dev.downbeat.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.downbeat.processor.model.JsonType;
import dev.downbeat.processor.model.ValueMapper;
import dev.downbeat.wiring.model.JsonShape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Reads Java types as JSON: the shape for the rules, the mapper for the emitters. One instance serves one interface, and
 * reports each flawed type once.
 */
final class JsonTypes {

    private static final String OPTIONAL = "java.util.Optional";
    private static final Map<String, String> COLLECTIONS = Map.of("java.util.List", "list", "java.util.Set", "set");
    private static final Map<String, String> OPTIONAL_NUMBERS = Map.of(
            "java.util.OptionalInt", "int", "java.util.OptionalLong", "long", "java.util.OptionalDouble", "double");

    private final Types types;
    private final Elements elements;
    private final StructureReader structures;
    private final Map<String, JsonType> read = new HashMap<>();
    private final List<TypeFlaw> flaws = new ArrayList<>();
    private boolean complete = true;

    JsonTypes(Types types, Elements elements) {
        this.types = types;
        this.elements = elements;
        this.structures = new StructureReader(this, types, elements);
    }

    /** Whether all types met so far exist: those that do not may be generated in another round. */
    boolean complete() {
        return complete;
    }

    /** The flaws met since the last call. */
    List<TypeFlaw> takeFlaws() {
        List<TypeFlaw> taken = List.copyOf(flaws);
        flaws.clear();
        return taken;
    }

    /**
     * Reads a type.
     *
     * @param type the type
     * @param where the path from the input or result to this type, for messages
     */
    JsonType read(TypeMirror type, String where) {
        String qualified = TypeText.qualified(type);
        JsonType known = read.get(qualified);
        if (known != null) {
            return known;
        }
        Optional<KnownTypes.Known> scalar = KnownTypes.of(qualified);
        if (scalar.isPresent()) {
            JsonShape shape = scalar.get().shape();
            Optional<String> constant = scalar.get().scalar();
            return constant.isPresent()
                    ? new JsonType(TypeName.get(type), shape, new ValueMapper.Scalar(constant.get()))
                    : databind(type, shape, where, "the generator does not know it");
        }
        return switch (type) {
            case ArrayType array -> array(array, where);
            case DeclaredType declared when type.getKind() == TypeKind.DECLARED -> declared(declared, where);
            default -> other(type, where);
        };
    }

    private JsonType other(TypeMirror type, String where) {
        return switch (type.getKind()) {
            case VOID -> new JsonType(TypeName.VOID, new JsonShape.Nothing(), new ValueMapper.Databind(TypeName.VOID));
            case ERROR -> {
                complete = false;
                yield unresolved(ClassName.OBJECT);
            }
            default -> notJson(type, where, "a type that is not fixed");
        };
    }

    private JsonType array(ArrayType array, String where) {
        JsonType element = read(array.getComponentType(), where + "[]");
        JsonShape shape = new JsonShape.ListOf(TypeText.shown(array), element.shape());
        TypeName type = TypeName.get(array);
        if (array.getComponentType().getKind().isPrimitive()) {
            return databind(array, shape, where, "it is an array of primitives");
        }
        ValueMapper mapper = new ValueMapper.Container("array", type, element.mapper(), element.type());
        return new JsonType(type, shape, mapper);
    }

    private JsonType declared(DeclaredType type, String where) {
        TypeElement element = (TypeElement) type.asElement();
        String name = element.getQualifiedName().toString();
        List<? extends TypeMirror> arguments = type.getTypeArguments();
        if (name.equals(OPTIONAL) && arguments.size() == 1) {
            JsonType inner = read(arguments.get(0), where);
            return container("optional", type, inner, new JsonShape.Maybe(inner.shape()));
        }
        if (OPTIONAL_NUMBERS.containsKey(name)) {
            JsonShape number =
                    KnownTypes.of(OPTIONAL_NUMBERS.get(name)).orElseThrow().shape();
            return databind(type, new JsonShape.Maybe(number), where, "the generator does not know it");
        }
        if (COLLECTIONS.containsKey(name) && arguments.size() == 1) {
            JsonType inner = read(arguments.get(0), where + "[]");
            return container(
                    COLLECTIONS.get(name), type, inner, new JsonShape.ListOf(TypeText.shown(type), inner.shape()));
        }
        if (name.equals("java.util.Map") && arguments.size() == 2) {
            return map(type, where);
        }
        if (element.getKind() == ElementKind.ENUM) {
            return constants(element, type);
        }
        if (element.getTypeParameters().size() != arguments.size()) {
            return notJson(type, where, "a raw type; give it its type arguments");
        }
        if (name.startsWith("java.")) {
            Optional<JsonType> collection = otherCollection(type, where);
            return collection.isPresent() ? collection.get() : notJson(type, where, "a " + name);
        }
        return structure(type, element, where);
    }

    private JsonType map(DeclaredType type, String where) {
        TypeMirror key = type.getTypeArguments().get(0);
        JsonType value = read(type.getTypeArguments().get(1), where + "[key]");
        JsonShape shape = new JsonShape.MapOf(TypeText.shown(type), value.shape());
        if (!TypeText.qualified(key).equals("java.lang.String")) {
            return databind(type, shape, where, "its keys are no String");
        }
        return container("map", type, value, shape);
    }

    /** Collections and maps of a class of their own, {@code ArrayList}, {@code TreeMap}: databind makes them. */
    private Optional<JsonType> otherCollection(DeclaredType type, String where) {
        String reason = "its class is " + TypeText.shown(types.erasure(type)) + ", not the interface";
        List<? extends TypeMirror> arguments = type.getTypeArguments();
        if (arguments.size() == 1 && isA(type, "java.lang.Iterable")) {
            JsonShape element = read(arguments.get(0), where + "[]").shape();
            return Optional.of(databind(type, new JsonShape.ListOf(TypeText.shown(type), element), where, reason));
        }
        if (arguments.size() == 2 && isA(type, "java.util.Map")) {
            JsonShape value = read(arguments.get(1), where + "[key]").shape();
            return Optional.of(databind(type, new JsonShape.MapOf(TypeText.shown(type), value), where, reason));
        }
        return Optional.empty();
    }

    private boolean isA(TypeMirror type, String superType) {
        TypeElement wanted = elements.getTypeElement(superType);
        return wanted != null && types.isAssignable(types.erasure(type), types.erasure(wanted.asType()));
    }

    private JsonType constants(TypeElement element, TypeMirror type) {
        List<String> names = element.getEnclosedElements().stream()
                .filter(enclosed -> enclosed.getKind() == ElementKind.ENUM_CONSTANT)
                .map(JacksonNames::of)
                .toList();
        JsonShape shape = new JsonShape.Constants(TypeText.shown(type), names);
        boolean renamed = JacksonNames.anyOn(element)
                || element.getEnclosedElements().stream().anyMatch(JacksonNames::anyOn);
        ValueMapper mapper = renamed
                ? new ValueMapper.Databind(TypeName.get(type))
                : new ValueMapper.EnumNames(ClassName.get(element));
        return new JsonType(TypeName.get(type), shape, mapper);
    }

    private JsonType structure(DeclaredType type, TypeElement element, String where) {
        boolean viaJackson = JacksonNames.isAnyOnType(element);
        String shown = TypeText.shown(type);
        if (viaJackson) {
            JsonShape shape =
                    JacksonNames.isValue(element) ? new JsonShape.Anything(shown) : new JsonShape.Alternatives(shown);
            return databind(type, shape, where, "it has annotations of Jackson");
        }
        if (element.getKind() == ElementKind.RECORD) {
            return structures.record(type, element, where);
        }
        if (element.getModifiers().contains(Modifier.SEALED)) {
            return notJson(type, where, "a sealed type without @JsonTypeInfo: nothing tells its kinds apart");
        }
        if (element.getKind() != ElementKind.CLASS) {
            return notJson(type, where, "an interface: no class is known to read it into");
        }
        if (element.getModifiers().contains(Modifier.ABSTRACT)) {
            return notJson(type, where, "an abstract class: no class is known to read it into");
        }
        return structures.bean(type, element, where);
    }

    /** The type of a parameter that is no input. */
    JsonType context(TypeMirror type) {
        return unresolved(TypeName.get(type));
    }

    /** Keeps a type while its properties are read, since they may lead back to it. */
    void remember(TypeMirror type, JsonType read) {
        this.read.put(TypeText.qualified(type), read);
    }

    JsonType databind(TypeMirror type, JsonShape shape, String where, String reason) {
        flaws.add(new TypeFlaw(TypeFlaw.Kind.DATABIND, TypeText.shown(type), where, reason));
        JsonType read = new JsonType(TypeName.get(type), shape, new ValueMapper.Databind(TypeName.get(type)));
        remember(type, read);
        return read;
    }

    private JsonType notJson(TypeMirror type, String where, String reason) {
        flaws.add(new TypeFlaw(TypeFlaw.Kind.NOT_JSON, TypeText.shown(type), where, reason));
        JsonType read = unresolved(TypeName.get(types.erasure(type)));
        remember(type, read);
        return read;
    }

    private static JsonType unresolved(TypeName type) {
        return new JsonType(type, new JsonShape.Unresolved(), new ValueMapper.Databind(type));
    }

    private static JsonType container(String factory, TypeMirror type, JsonType element, JsonShape shape) {
        TypeName name = TypeName.get(type);
        return new JsonType(
                name,
                shape,
                new ValueMapper.Container(
                        factory, name, element.mapper(), element.type().box()));
    }
}
