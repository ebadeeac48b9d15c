package dev.downbeat.processor.read;

import static java.util.Map.entry;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.downbeat.processor.model.JsonType;
import dev.downbeat.processor.model.ValueMapper;
import dev.downbeat.wiring.model.JsonShape;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads types of the JDK that hold other values: optionals, collections, maps, arrays. */
final class ContainerReader {

    private static final Map<String, String> FACTORIES = Map.of(
            "java.util.Optional", "optional",
            "java.util.List", "list",
            "java.util.Set", "set");

    /** What Jackson makes where a collection is asked for. */
    private static final Map<String, String> COLLECTIONS = Map.ofEntries(
            entry("java.lang.Iterable", "java.util.ArrayList"),
            entry("java.util.Collection", "java.util.ArrayList"),
            entry("java.util.ArrayList", "java.util.ArrayList"),
            entry("java.util.LinkedList", "java.util.LinkedList"),
            entry("java.util.Vector", "java.util.Vector"),
            entry("java.util.concurrent.CopyOnWriteArrayList", "java.util.concurrent.CopyOnWriteArrayList"),
            entry("java.util.HashSet", "java.util.HashSet"),
            entry("java.util.LinkedHashSet", "java.util.LinkedHashSet"),
            entry("java.util.SortedSet", "java.util.TreeSet"),
            entry("java.util.NavigableSet", "java.util.TreeSet"),
            entry("java.util.TreeSet", "java.util.TreeSet"),
            entry("java.util.Queue", "java.util.LinkedList"),
            entry("java.util.Deque", "java.util.LinkedList"),
            entry("java.util.ArrayDeque", "java.util.ArrayDeque"));

    /** What Jackson makes where a map is asked for. */
    private static final Map<String, String> MAPS = Map.ofEntries(
            entry("java.util.HashMap", "java.util.HashMap"),
            entry("java.util.LinkedHashMap", "java.util.LinkedHashMap"),
            entry("java.util.SortedMap", "java.util.TreeMap"),
            entry("java.util.NavigableMap", "java.util.TreeMap"),
            entry("java.util.TreeMap", "java.util.TreeMap"),
            entry("java.util.EnumMap", "java.util.EnumMap"),
            entry("java.util.concurrent.ConcurrentMap", "java.util.concurrent.ConcurrentHashMap"),
            entry("java.util.concurrent.ConcurrentHashMap", "java.util.concurrent.ConcurrentHashMap"));

    /** Scalars that the runtime's {@code Keys} has under the same name. */
    private static final Set<String> KEYS = Set.of(
            "STRING", "INT", "LONG", "SHORT", "BYTE", "FLOAT", "DOUBLE", "BOOLEAN", "BIG_DECIMAL", "BIG_INTEGER");

    /** Scalars whose text is the key. */
    private static final Set<String> TEXTS = Set.of(
            "CHAR",
            "UUID",
            "URI",
            "INSTANT",
            "LOCAL_DATE",
            "LOCAL_DATE_TIME",
            "LOCAL_TIME",
            "OFFSET_DATE_TIME",
            "OFFSET_TIME",
            "DURATION",
            "PERIOD",
            "YEAR_MONTH",
            "MONTH_DAY",
            "ZONE_ID",
            "ZONE_OFFSET");

    private final JsonTypes json;

    ContainerReader(JsonTypes json) {
        this.json = json;
    }

    JsonType array(ArrayType array, String where) {
        TypeMirror component = array.getComponentType();
        JsonType element = json.read(component, where + "[]");
        JsonShape shape = new JsonShape.ListOf(TypeText.shown(array), element.shape());
        TypeName type = TypeName.get(array);
        if (component instanceof DeclaredType declared
                && !declared.getTypeArguments().isEmpty()) {
            return json.databind(array, shape, where, "it is an array of a generic type");
        }
        return new JsonType(type, shape, new ValueMapper.Container("array", type, element.mapper(), element.type()));
    }

    /** Reads a generic type of the JDK; empty if it is none that holds values. */
    Optional<JsonType> read(DeclaredType type, String where) {
        String name = ((TypeElement) type.asElement()).getQualifiedName().toString();
        List<? extends TypeMirror> arguments = type.getTypeArguments();
        if (arguments.stream().anyMatch(argument -> argument.getKind() == TypeKind.WILDCARD)) {
            return wildcard(type, where);
        }
        if (FACTORIES.containsKey(name) && arguments.size() == 1) {
            boolean optional = name.equals("java.util.Optional");
            JsonType element = json.read(arguments.get(0), optional ? where : where + "[]");
            JsonShape shape = optional
                    ? new JsonShape.Maybe(element.shape())
                    : new JsonShape.ListOf(TypeText.shown(type), element.shape());
            TypeName of = TypeName.get(type);
            return Optional.of(new JsonType(
                    of,
                    shape,
                    new ValueMapper.Container(
                            FACTORIES.get(name),
                            of,
                            element.mapper(),
                            element.type().box())));
        }
        if (arguments.size() == 1 && json.isA(type, "java.lang.Iterable")) {
            return Optional.of(collection(type, name, where));
        }
        if (arguments.size() == 2 && json.isA(type, "java.util.Map")) {
            return Optional.of(map(type, name, where));
        }
        return Optional.empty();
    }

    private JsonType collection(DeclaredType type, String name, String where) {
        JsonType element = json.read(type.getTypeArguments().get(0), where + "[]");
        JsonShape shape = new JsonShape.ListOf(TypeText.shown(type), element.shape());
        String made = COLLECTIONS.get(name);
        if (made == null || name.equals("java.lang.Iterable")) {
            return json.databind(type, shape, where, "the generator does not know the collection");
        }
        TypeName of = TypeName.get(type);
        return new JsonType(
                of,
                shape,
                new ValueMapper.Collected(of, element.mapper(), element.type().box(), ClassName.bestGuess(made)));
    }

    private JsonType map(DeclaredType type, String name, String where) {
        TypeMirror keyType = type.getTypeArguments().get(0);
        JsonType value = json.read(type.getTypeArguments().get(1), where + "[key]");
        JsonShape shape = new JsonShape.MapOf(TypeText.shown(type), value.shape());
        boolean plain = name.equals("java.util.Map");
        if (!plain && !MAPS.containsKey(name)) {
            return json.databind(type, shape, where, "the generator does not know the map");
        }
        JsonType key = json.key(keyType);
        boolean known = switch (key.mapper()) {
            case ValueMapper.Scalar scalar -> KEYS.contains(scalar.constant()) || TEXTS.contains(scalar.constant());
            case ValueMapper.EnumNames names -> true;
            default -> false;
        };
        if (!known) {
            return json.databind(
                    type, shape, where, "the generator does not know how " + TypeText.shown(keyType) + " is a key");
        }
        Optional<ClassName> made = plain ? Optional.empty() : Optional.of(ClassName.bestGuess(MAPS.get(name)));
        TypeName of = TypeName.get(type);
        return new JsonType(
                of, shape, new ValueMapper.MapOf(of, key.mapper(), key.type().box(), value.mapper(), made));
    }

    /** Whether a key has a constant of its own in the runtime's {@code Keys}. */
    static boolean isKey(String scalar) {
        return KEYS.contains(scalar);
    }

    private Optional<JsonType> wildcard(DeclaredType type, String where) {
        List<? extends TypeMirror> arguments = type.getTypeArguments();
        String reason = "it has a wildcard";
        if (arguments.size() == 1 && json.isA(type, "java.lang.Iterable")) {
            JsonShape element = json.bound(arguments.get(0), where + "[]");
            return Optional.of(json.databind(type, new JsonShape.ListOf(TypeText.shown(type), element), where, reason));
        }
        if (arguments.size() == 2 && json.isA(type, "java.util.Map")) {
            JsonShape value = json.bound(arguments.get(1), where + "[key]");
            return Optional.of(json.databind(type, new JsonShape.MapOf(TypeText.shown(type), value), where, reason));
        }
        return Optional.empty();
    }
}
