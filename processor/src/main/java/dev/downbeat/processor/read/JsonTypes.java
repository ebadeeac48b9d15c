package dev.downbeat.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.downbeat.processor.model.DelegatePlan;
import dev.downbeat.processor.model.JsonType;
import dev.downbeat.processor.model.ValueMapper;
import dev.downbeat.processor.read.jackson.Accessor;
import dev.downbeat.processor.read.jackson.Annotations;
import dev.downbeat.processor.read.jackson.Bean;
import dev.downbeat.processor.read.jackson.BeanReader;
import dev.downbeat.processor.read.jackson.Reach;
import dev.downbeat.wiring.model.JsonShape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Reads Java types as JSON: the shape for the rules, the mapper for the emitters. One instance serves one interface, and
 * reports each flawed type once.
 */
final class JsonTypes {

    private final Types types;
    private final Elements elements;
    private final Reach reach;
    private final StructureReader structures = new StructureReader(this);
    private final ContainerReader containers = new ContainerReader(this);
    private final EnumReader enums = new EnumReader(this);
    private final OneOfReader alternatives;
    private final Map<String, JsonType> read = new HashMap<>();
    private final List<TypeFlaw> flaws = new ArrayList<>();
    private boolean complete = true;

    /**
     * Reads types for an interface.
     *
     * @param root the interface
     */
    JsonTypes(Types types, Elements elements, TypeElement root) {
        this.types = types;
        this.elements = elements;
        this.reach = new Reach(root, elements, types);
        this.alternatives = new OneOfReader(this, types);
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
            return new JsonType(
                    TypeName.get(type),
                    scalar.get().shape(),
                    new ValueMapper.Scalar(scalar.get().scalar()));
        }
        return switch (type) {
            case ArrayType array -> containers.array(array, where);
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

    private JsonType declared(DeclaredType type, String where) {
        TypeElement element = (TypeElement) type.asElement();
        String name = element.getQualifiedName().toString();
        if (element.getKind() == ElementKind.ENUM) {
            return enums.read(type, element, where);
        }
        if (element.getTypeParameters().size() != type.getTypeArguments().size()) {
            return notJson(type, where, "a raw type; give it its type arguments");
        }
        if (name.startsWith("java.")) {
            Optional<JsonType> container = containers.read(type, where);
            return container.isPresent() ? container.get() : notJson(type, where, "a " + name);
        }
        if (type.getTypeArguments().stream().anyMatch(argument -> argument.getKind() == TypeKind.WILDCARD)) {
            return databind(type, new JsonShape.Alternatives(TypeText.shown(type)), where, "it has a wildcard");
        }
        return structure(type, element, where);
    }

    private JsonType structure(DeclaredType type, TypeElement element, String where) {
        Annotations annotations = BeanReader.annotations(element, types);
        if (annotations.has("JsonTypeInfo")) {
            return alternatives.read(type, element, annotations, where);
        }
        return single(type, element, annotations, where);
    }

    /** A kind of a type that is one of several, without its discriminator. */
    JsonType kind(DeclaredType type, TypeElement element, Annotations annotations, String where) {
        String key = "kind " + TypeText.qualified(type);
        JsonType known = read.get(key);
        if (known != null) {
            return known;
        }
        JsonType outer = read.get(TypeText.qualified(type));
        JsonType kind = single(type, element, annotations, where, of -> read.put(key, of));
        read.put(key, kind);
        if (outer == null) {
            read.remove(TypeText.qualified(type));
        } else {
            read.put(TypeText.qualified(type), outer);
        }
        return kind;
    }

    /** A type that is no other than itself, even if its super type has several kinds. */
    JsonType single(DeclaredType type, TypeElement element, Annotations annotations, String where) {
        return single(type, element, annotations, where, of -> remember(type, of));
    }

    private JsonType single(
            DeclaredType type, TypeElement element, Annotations annotations, String where, Consumer<JsonType> early) {
        boolean elsewhere = annotations.has("JsonDeserialize") || annotations.has("JsonSerialize");
        Optional<String> flaw = elsewhere ? Optional.empty() : noClass(element);
        if (flaw.isPresent()) {
            return notJson(type, where, flaw.get());
        }
        JsonShape opaque = new JsonShape.Alternatives(TypeText.shown(type));
        return switch (BeanReader.read(type, types, reach)) {
            case Bean.Properties bean -> structures.properties(type, bean, annotations, where, early);
            case Bean.ByValue value -> delegate(type, value, where);
            case Bean.Unknown unknown -> {
                boolean isValue = unknown.reason().contains("@JsonValue");
                yield databind(
                        type, isValue ? new JsonShape.Anything(TypeText.shown(type)) : opaque, where, unknown.reason());
            }
        };
    }

    private static Optional<String> noClass(TypeElement element) {
        if (element.getModifiers().contains(Modifier.SEALED)) {
            return Optional.of("a sealed type without @JsonTypeInfo: nothing tells its kinds apart");
        }
        if (element.getKind() != ElementKind.CLASS && element.getKind() != ElementKind.RECORD) {
            return Optional.of("an interface: no class is known to read it into");
        }
        return element.getModifiers().contains(Modifier.ABSTRACT)
                ? Optional.of("an abstract class: no class is known to read it into")
                : Optional.empty();
    }

    private JsonType delegate(DeclaredType type, Bean.ByValue bean, String where) {
        JsonType written = read(bean.value().type(), where);
        JsonType in = read(bean.creation().parameter(), where);
        TypeName name = TypeName.get(type);
        DelegatePlan plan = new DelegatePlan(
                callee(type, bean.creation().creator()),
                in.mapper(),
                bean.value().name() + (bean.value().kind() == Accessor.Kind.GETTER ? "()" : ""),
                written.mapper(),
                isDeprecated(type.asElement())
                        || isDeprecated(bean.value().element())
                        || isDeprecated(bean.creation().creator()));
        JsonShape shape = written.shape() instanceof JsonShape.Text
                ? new JsonShape.FormattedText(TypeText.shown(type))
                : written.shape();
        JsonType read = new JsonType(name, shape, new ValueMapper.Delegate(name, TypeText.shown(type), () -> plan));
        remember(type, read);
        return read;
    }

    /** What makes a value: {@code new Order}, {@code Order.of}. */
    static CodeBlock callee(DeclaredType type, ExecutableElement creator) {
        TypeElement owner = (TypeElement) creator.getEnclosingElement();
        return creator.getKind() == ElementKind.CONSTRUCTOR
                ? CodeBlock.of("new $T", TypeName.get(type))
                : CodeBlock.of(
                        "$T.$N", ClassName.get(owner), creator.getSimpleName().toString());
    }

    static boolean isDeprecated(Element element) {
        for (Element at = element; at != null && at.getKind() != ElementKind.PACKAGE; at = at.getEnclosingElement()) {
            if (at.getAnnotation(Deprecated.class) != null) {
                return true;
            }
        }
        return false;
    }

    /** The parameters of a creator of a type, type arguments resolved. */
    List<? extends TypeMirror> parameterTypes(DeclaredType type, ExecutableElement creator) {
        return creator.getKind() == ElementKind.CONSTRUCTOR
                ? ((ExecutableType) types.asMemberOf(type, creator)).getParameterTypes()
                : ((ExecutableType) creator.asType()).getParameterTypes();
    }

    /** A type as the key of a map: what is wrong with it is told of the map. */
    JsonType key(TypeMirror type) {
        int before = flaws.size();
        JsonType key = read(type, "");
        while (flaws.size() > before) {
            flaws.removeLast();
        }
        return key;
    }

    /** The shape of what a wildcard, or any other type argument, lets through. */
    JsonShape bound(TypeMirror argument, String where) {
        if (!(argument instanceof WildcardType wildcard)) {
            return read(argument, where).shape();
        }
        TypeMirror extended = wildcard.getExtendsBound();
        TypeMirror least = wildcard.getSuperBound();
        return extended != null
                ? read(extended, where).shape()
                : least != null ? read(least, where).shape() : new JsonShape.Anything("Object");
    }

    boolean isA(TypeMirror type, String superType) {
        TypeElement wanted = elements.getTypeElement(superType);
        return wanted != null && types.isAssignable(types.erasure(type), types.erasure(wanted.asType()));
    }

    boolean isAssignable(TypeMirror type, TypeMirror to) {
        return type.getKind() != TypeKind.VOID && types.isAssignable(types.erasure(type), types.erasure(to));
    }

    TypeMirror string() {
        return elements.getTypeElement("java.lang.String").asType();
    }

    Reach reach() {
        return reach;
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
        flawed(type, where, reason);
        JsonType read = new JsonType(TypeName.get(type), shape, new ValueMapper.Databind(TypeName.get(type)));
        remember(type, read);
        return read;
    }

    /** Tells that databind has to map a type. */
    void flawed(TypeMirror type, String where, String reason) {
        flaws.add(new TypeFlaw(TypeFlaw.Kind.DATABIND, TypeText.shown(type), where, reason));
    }

    JsonType notJson(TypeMirror type, String where, String reason) {
        flaws.add(new TypeFlaw(TypeFlaw.Kind.NOT_JSON, TypeText.shown(type), where, reason));
        JsonType read = unresolved(TypeName.get(types.erasure(type)));
        remember(type, read);
        return read;
    }

    private static JsonType unresolved(TypeName type) {
        return new JsonType(type, new JsonShape.Unresolved(), new ValueMapper.Databind(type));
    }
}
