package dev.downbeat.processor.read.jackson;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.NamingBase;
import dev.downbeat.processor.read.jackson.Accessor.Kind;
import dev.downbeat.processor.read.jackson.Bean.Creation;
import dev.downbeat.processor.read.jackson.Bean.Property;
import dev.downbeat.processor.read.jackson.CreatorFinder.Found;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/** Reads a class as Jackson would. */
public final class BeanReader {

    private final DeclaredType type;
    private final TypeElement element;
    private final Types types;
    private final Reach reach;
    private final Annotations annotations;
    private final PropertyCollector writing;
    private final Set<String> ignored;
    private final List<String> opaque = new ArrayList<>();
    private final List<String> unreachable = new ArrayList<>();

    private BeanReader(DeclaredType type, Types types, Reach reach) {
        this.type = type;
        this.element = (TypeElement) type.asElement();
        this.types = types;
        this.reach = reach;
        this.annotations = new Members(types).ofClass(element);
        this.writing = new PropertyCollector(type, types, true, "set");
        this.ignored = Set.copyOf(annotations.texts("JsonIgnoreProperties", "value"));
    }

    /**
     * Reads a class or record.
     *
     * @param type the type, its arguments resolved
     * @param types the compiler's types
     * @param reach what generated code may name
     * @return what Jackson would make of it
     */
    public static Bean read(DeclaredType type, Types types, Reach reach) {
        return new BeanReader(type, types, reach).read();
    }

    /**
     * The annotations of a class, those of its super types among them.
     *
     * @param type the class
     * @param types the compiler's types
     * @return the annotations
     */
    public static Annotations annotations(TypeElement type, Types types) {
        return new Members(types).ofClass(type);
    }

    private Bean read() {
        KnownAnnotations.obstacleOnClass(annotations).ifPresent(opaque::add);
        writing.accessors();
        Bean bean = writing.values().isEmpty() ? properties() : byValue();
        if (!opaque.isEmpty()) {
            return new Bean.Unknown(opaque.get(0), true);
        }
        return unreachable.isEmpty() ? bean : new Bean.Unknown(unreachable.get(0), false);
    }

    private Bean byValue() {
        List<Accessor> values = writing.values();
        // On a record's component it stands on the field and on the accessor.
        Accessor value = values.stream()
                .filter(accessor -> accessor.is(Kind.GETTER))
                .findFirst()
                .orElse(values.get(0));
        check(value);
        Found found = new CreatorFinder(type, types, true).find();
        if (found instanceof Found.OfOneValue one) {
            check(one.creator());
            return new Bean.ByValue(
                    new Creation.Delegate(
                            one.creator(),
                            signature(one.creator()).getParameterTypes().get(0)),
                    value);
        }
        opaque.add(
                found instanceof Found.None none ? none.reason() : "it has @JsonValue, but no creator of that value");
        return new Bean.Unknown("", true);
    }

    private Bean properties() {
        Optional<TypeMirror> builder = annotations.type("JsonDeserialize", "builder");
        return builder.isPresent() && builder.get() instanceof DeclaredType declared
                ? byBuilder(declared)
                : byCreator();
    }

    private Bean byCreator() {
        PropertyCollector reading = new PropertyCollector(type, types, false, "set");
        reading.accessors();
        Creation creation;
        Map<String, Candidate> read;
        switch (new CreatorFinder(type, types, false).find()) {
            case Found.OfProperties found -> {
                check(found.creator());
                reading.parameters(found.creator(), found.implicitNames());
                writing.parameters(found.creator(), found.implicitNames());
                read = named(reading);
                creation = new Creation.FromProperties(
                        found.creator(), parameters(found.creator(), read, reading.ignored()));
            }
            case Found.Empty found -> {
                check(found.creator());
                read = named(reading);
                creation = new Creation.NoArguments(type);
            }
            case Found.OfOneValue found -> {
                opaque.add("one value is read into it, but it is written by its properties");
                return new Bean.Unknown("", true);
            }
            case Found.None found -> {
                unreachable.add(found.reason());
                read = named(reading);
                creation = new Creation.NoArguments(type);
            }
        }
        return bean(creation, reading, read);
    }

    private Bean byBuilder(DeclaredType builder) {
        TypeElement builderElement = (TypeElement) builder.asElement();
        Annotations onBuilder = Annotations.on(builderElement);
        KnownAnnotations.obstacleOnClass(onBuilder).ifPresent(opaque::add);
        if (!builderElement.getTypeParameters().isEmpty()) {
            opaque.add("its builder is generic");
        }
        String prefix = onBuilder.text("JsonPOJOBuilder", "withPrefix").orElse("with");
        String build = onBuilder.text("JsonPOJOBuilder", "buildMethodName").orElse("build");
        PropertyCollector reading = new PropertyCollector(builder, types, false, prefix);
        reading.accessors();
        Found found = new CreatorFinder(builder, types, false).find();
        Optional<ExecutableElement> buildMethod = ElementFilter.methodsIn(builderElement.getEnclosedElements()).stream()
                .filter(method -> method.getSimpleName().contentEquals(build)
                        && method.getParameters().isEmpty())
                .findFirst();
        if (buildMethod.isEmpty() || !(found instanceof Found.Empty empty)) {
            opaque.add("its builder has no " + build + "(), or no constructor without parameters");
            return new Bean.Unknown("", true);
        }
        check(empty.creator());
        check(buildMethod.get());
        Creation creation = new Creation.Builder(builder, new Creation.NoArguments(builder), buildMethod.get());
        Map<String, Candidate> read = reading.properties(naming(onBuilder.or(annotations)));
        opaque.addAll(reading.obstacles());
        return bean(creation, reading, read);
    }

    private Map<String, Candidate> named(PropertyCollector collector) {
        Map<String, Candidate> named = collector.properties(naming(annotations));
        opaque.addAll(collector.obstacles());
        return named;
    }

    private Optional<NamingBase> naming(Annotations on) {
        Optional<TypeMirror> strategy = on.type("JsonNaming", "value");
        Optional<NamingBase> known = strategy.flatMap(NamingStrategies::of);
        if (strategy.isPresent() && known.isEmpty()) {
            opaque.add("its @JsonNaming is none of Jackson's own");
        }
        return known;
    }

    private Bean bean(Creation creation, PropertyCollector reading, Map<String, Candidate> read) {
        Set<String> skipped = new HashSet<>(reading.ignored());
        skipped.addAll(ignored);
        Optional<Accessor> anyRead = only(reading.anySetters());
        Optional<Accessor> anyWrite = only(writing.anyGetters());
        anyRead.ifPresent(this::check);
        anyWrite.ifPresent(this::check);
        List<Property> reads = reads(read);
        List<Property> writes = PropertyOrder.sort(writes(), annotations, creation);
        return new Bean.Properties(creation, reads, writes, anyRead, anyWrite, skipped);
    }

    private Optional<Accessor> only(List<Accessor> accessors) {
        if (accessors.size() > 1) {
            opaque.add("it has several @JsonAnyGetter or @JsonAnySetter");
        }
        return accessors.stream().findFirst();
    }

    private List<Property> writes() {
        boolean allowed =
                annotations.flag("JsonIgnoreProperties", "allowGetters").orElse(false);
        List<Property> writes = new ArrayList<>();
        named(writing).forEach((key, candidate) -> {
            Annotations merged = candidate.annotations(true);
            Optional<Accessor> accessor = getter(candidate).or(() -> candidate.of(Kind.FIELD));
            if (accessor.isEmpty() || (ignored.contains(key) && !allowed) || isIgnoredType(accessor.get())) {
                return;
            }
            KnownAnnotations.obstacleOnMember(merged).ifPresent(opaque::add);
            check(accessor.get());
            writes.add(property(key, accessor.get(), candidate, true));
        });
        return writes;
    }

    /** Of {@code getActive} and {@code isActive} the former wins. */
    private static Optional<Accessor> getter(Candidate candidate) {
        List<Accessor> all = candidate.all(Kind.GETTER);
        return all.stream()
                .filter(accessor -> !accessor.name().startsWith("is"))
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    private List<Property> reads(Map<String, Candidate> named) {
        boolean allowed =
                annotations.flag("JsonIgnoreProperties", "allowSetters").orElse(false);
        List<Property> reads = new ArrayList<>();
        Map<String, Candidate> wanted = new LinkedHashMap<>(named);
        wanted.keySet().removeIf(key -> ignored.contains(key) && !allowed);
        wanted.forEach((key, candidate) -> {
            if (candidate.has(Kind.PARAMETER)) {
                return;
            }
            Annotations merged = candidate.annotations(false);
            Optional<Accessor> accessor = mutator(key, candidate);
            if (accessor.isEmpty() || isIgnoredType(accessor.get())) {
                return;
            }
            KnownAnnotations.obstacleOnMember(merged).ifPresent(opaque::add);
            check(accessor.get());
            reads.add(property(key, accessor.get(), candidate, false));
        });
        return reads;
    }

    private Optional<Accessor> mutator(String key, Candidate candidate) {
        List<Accessor> setters = candidate.all(Kind.SETTER);
        if (setters.size() > 1) {
            unreachable.add("it has several setters of \"" + key + "\"");
        }
        Optional<Accessor> field = candidate.of(Kind.FIELD);
        if (setters.isEmpty()
                && field.isPresent()
                && (field.get().element().getModifiers().contains(Modifier.FINAL)
                        || !reach.reaches(field.get().element()))) {
            Optional<Accessor> filled = candidate.of(Kind.GETTER).filter(getter -> isFilled(getter.type()));
            if (filled.isPresent()) {
                return filled;
            }
            unreachable.add("its property \"" + key + "\" has no setter, only a field that Jackson sets by reflection");
            return Optional.empty();
        }
        return setters.stream()
                .findFirst()
                .or(() -> field)
                .or(() -> candidate.of(Kind.GETTER).filter(getter -> isFilled(getter.type())));
    }

    /** Jackson fills a collection that it gets from a getter. */
    private static boolean isFilled(TypeMirror type) {
        return type instanceof DeclaredType declared
                && Set.of(
                                "java.util.List",
                                "java.util.Set",
                                "java.util.Collection",
                                "java.util.ArrayList",
                                "java.util.Map")
                        .contains(((TypeElement) declared.asElement())
                                .getQualifiedName()
                                .toString());
    }

    private List<Optional<Property>> parameters(
            ExecutableElement creator, Map<String, Candidate> named, Set<String> skipped) {
        boolean allowed =
                annotations.flag("JsonIgnoreProperties", "allowSetters").orElse(false);
        List<Optional<Property>> parameters = new ArrayList<>();
        for (Element parameter : creator.getParameters()) {
            parameters.add(named.entrySet().stream()
                    .filter(entry -> !skipped.contains(entry.getKey()))
                    .filter(entry -> !ignored.contains(entry.getKey()) || allowed)
                    .flatMap(entry -> entry.getValue().all(Kind.PARAMETER).stream()
                            .filter(accessor -> accessor.element().equals(parameter))
                            .map(accessor -> property(entry.getKey(), accessor, entry.getValue(), false)))
                    .findFirst());
        }
        for (Optional<Property> parameter : parameters) {
            parameter
                    .flatMap(property -> KnownAnnotations.obstacleOnMember(property.annotations()))
                    .ifPresent(opaque::add);
        }
        return parameters;
    }

    private static Property property(String key, Accessor accessor, Candidate candidate, boolean writing) {
        return new Property(key, accessor, candidate.annotations(writing), candidate.elements());
    }

    private boolean isIgnoredType(Accessor accessor) {
        return accessor.type() instanceof DeclaredType declared
                && new Members(types)
                        .ofClass((TypeElement) declared.asElement())
                        .isOn("JsonIgnoreType");
    }

    private void check(Accessor accessor) {
        if (accessor.element() instanceof ExecutableElement method) {
            check(method);
        } else if (!reach.reaches(accessor.element())) {
            unreachable.add("its field " + accessor.name() + " is not public");
        }
        if (!reach.reaches(accessor.type())) {
            unreachable.add("the type of its " + accessor.name() + " is not public");
        }
    }

    private void check(ExecutableElement method) {
        boolean isConstructor = method.getSimpleName().contentEquals("<init>");
        String name = isConstructor ? "its constructor" : "its method " + method.getSimpleName();
        if (!reach.reaches(method)) {
            unreachable.add(name + " is not public");
        }
        if (reach.throwsChecked(method)) {
            unreachable.add(name + " throws a checked exception");
        }
        if (!method.getTypeParameters().isEmpty()) {
            unreachable.add(name + " is generic");
        }
    }

    private ExecutableType signature(ExecutableElement creator) {
        return creator.getModifiers().contains(Modifier.STATIC)
                ? (ExecutableType) creator.asType()
                : (ExecutableType) types.asMemberOf(type, creator);
    }
}
