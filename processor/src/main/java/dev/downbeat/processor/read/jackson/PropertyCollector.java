package dev.downbeat.processor.read.jackson;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.NamingBase;
import dev.downbeat.processor.read.jackson.Accessor.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Finds the properties of a class in one direction, as Jackson's {@code POJOPropertiesCollector} does. */
final class PropertyCollector {

    private final DeclaredType type;
    private final TypeElement element;
    private final Types types;
    private final boolean writing;
    private final String setterPrefix;
    private final Set<String> components = new LinkedHashSet<>();
    private final Map<String, Candidate> candidates = new LinkedHashMap<>();
    private final Set<String> ignored = new LinkedHashSet<>();
    private final List<Accessor> values = new ArrayList<>();
    private final List<Accessor> anyGetters = new ArrayList<>();
    private final List<Accessor> anySetters = new ArrayList<>();
    private final List<String> obstacles = new ArrayList<>();

    PropertyCollector(DeclaredType type, Types types, boolean writing, String setterPrefix) {
        this.type = type;
        this.element = (TypeElement) type.asElement();
        this.types = types;
        this.writing = writing;
        this.setterPrefix = setterPrefix;
        element.getRecordComponents().stream()
                .map(RecordComponentElement::getSimpleName)
                .forEach(name -> components.add(name.toString()));
    }

    /** What gives the value that stands for the object. */
    List<Accessor> values() {
        return values;
    }

    List<Accessor> anyGetters() {
        return anyGetters;
    }

    List<Accessor> anySetters() {
        return anySetters;
    }

    Set<String> ignored() {
        return ignored;
    }

    /** Reasons why the properties cannot be told. */
    List<String> obstacles() {
        return obstacles;
    }

    /** Finds all accessors. */
    void accessors() {
        Members members = new Members(types);
        members.fields(element).forEach(this::field);
        for (Members.Method method : members.methods(type)) {
            switch (method.element().getParameters().size()) {
                case 0 -> getter(method);
                case 1 -> setter(method);
                default -> {
                    if (method.annotations().isOn("JsonAnySetter")) {
                        anySetters.add(anySetter(method));
                    }
                }
            }
        }
    }

    /** Adds the parameters of a creator; record components have names, others must be given them. */
    void parameters(ExecutableElement creator, List<String> implicitNames) {
        ExecutableType signature = creator.getKind() == ElementKind.CONSTRUCTOR
                ? (ExecutableType) types.asMemberOf(type, creator)
                : (ExecutableType) creator.asType();
        for (int i = 0; i < creator.getParameters().size(); i++) {
            VariableElement parameter = creator.getParameters().get(i);
            Annotations annotations = Annotations.on(parameter);
            Optional<String> explicit = AccessorNames.forReading(annotations).filter(name -> !name.isEmpty());
            String implicit = implicitNames.isEmpty() ? explicit.orElse("") : implicitNames.get(i);
            if (implicit.isEmpty()) {
                obstacles.add("nothing names the parameter " + (i + 1) + " of its creator");
                return;
            }
            candidate(implicit)
                    .add(new Accessor(
                            Kind.PARAMETER,
                            parameter,
                            signature.getParameterTypes().get(i),
                            explicit,
                            true,
                            false,
                            annotations));
        }
    }

    private void field(VariableElement field) {
        Annotations annotations = Annotations.on(field);
        TypeMirror of = types.asMemberOf(type, field);
        if (annotations.isOn("JsonValue")) {
            values.add(accessor(Kind.FIELD, field, of, Optional.empty(), annotations));
            return;
        }
        if (annotations.isOn("JsonAnyGetter")) {
            anyGetters.add(accessor(Kind.FIELD, field, of, Optional.empty(), annotations));
        }
        if (annotations.isOn("JsonAnySetter")) {
            anySetters.add(accessor(Kind.FIELD, field, of, Optional.empty(), annotations));
        }
        if (annotations.isOn("JsonAnyGetter") || annotations.isOn("JsonAnySetter")) {
            return;
        }
        Optional<String> explicit =
                writing ? AccessorNames.forWriting(annotations) : AccessorNames.forReading(annotations);
        boolean isIgnored = isIgnored(annotations);
        boolean isTransient = field.getModifiers().contains(Modifier.TRANSIENT);
        if (isTransient && explicit.isEmpty() && !isIgnored) {
            return;
        }
        boolean visible = explicit.isPresent() || (Members.isPublic(field) && !isTransient);
        candidate(field.getSimpleName().toString())
                .add(new Accessor(Kind.FIELD, field, of, explicit, visible, isIgnored, annotations));
    }

    private void getter(Members.Method method) {
        TypeMirror of = method.type().getReturnType();
        Annotations annotations = method.annotations();
        if (of.getKind() == TypeKind.VOID) {
            return;
        }
        if (annotations.isOn("JsonAnyGetter")) {
            anyGetters.add(accessor(Kind.GETTER, method.element(), of, Optional.empty(), annotations));
            return;
        }
        if (annotations.isOn("JsonValue")) {
            values.add(accessor(Kind.GETTER, method.element(), of, Optional.empty(), annotations));
            return;
        }
        Optional<String> explicit = AccessorNames.forWriting(annotations);
        Optional<String> implicit = AccessorNames.ofGetter(method.element(), components);
        if (explicit.isEmpty() && implicit.isEmpty()) {
            return;
        }
        boolean visible = explicit.isPresent() || Members.isPublic(method.element());
        candidate(implicit.orElse(method.name()))
                .add(new Accessor(
                        Kind.GETTER, method.element(), of, explicit, visible, isIgnored(annotations), annotations));
    }

    private void setter(Members.Method method) {
        Annotations annotations = method.annotations();
        TypeMirror of = method.type().getParameterTypes().get(0);
        Optional<String> explicit = AccessorNames.forReading(annotations);
        Optional<String> implicit = element.getKind() == ElementKind.RECORD
                ? Optional.empty()
                : setterPrefix.isEmpty()
                        ? Optional.of(method.name())
                        : AccessorNames.after(setterPrefix, method.name());
        boolean isEquals = method.name().equals("equals");
        if (explicit.isEmpty() && (implicit.isEmpty() || isEquals)) {
            return;
        }
        candidate(implicit.orElse(method.name()))
                .add(new Accessor(
                        Kind.SETTER, method.element(), of, explicit, true, isIgnored(annotations), annotations));
    }

    private static Accessor anySetter(Members.Method method) {
        TypeMirror value = method.type().getParameterTypes().get(1);
        return accessor(Kind.SETTER, method.element(), value, Optional.empty(), method.annotations());
    }

    private static Accessor accessor(
            Kind kind,
            javax.lang.model.element.Element element,
            TypeMirror type,
            Optional<String> explicit,
            Annotations annotations) {
        return new Accessor(kind, element, type, explicit, true, false, annotations);
    }

    private static boolean isIgnored(Annotations annotations) {
        return annotations.isOn("JsonIgnore") || annotations.isOn("Transient");
    }

    private Candidate candidate(String name) {
        return candidates.computeIfAbsent(name, Candidate::new);
    }

    /** Drops what is not to be a property, and names what is. */
    Map<String, Candidate> properties(Optional<NamingBase> naming) {
        candidates.values().removeIf(this::isUnwanted);
        candidates.values().forEach(this::removeUnwantedAccessors);
        candidates.values().removeIf(Candidate::isEmpty);
        Map<String, Candidate> named = new LinkedHashMap<>();
        for (Candidate candidate : candidates.values()) {
            Set<String> explicit = candidate.explicitNames();
            if (explicit.size() > 1) {
                obstacles.add("its property \"" + candidate.implicitName() + "\" has several names: "
                        + String.join(", ", explicit));
            }
            String name = explicit.isEmpty()
                    ? naming.isPresent() && !isRecordIgnoral(candidate)
                            ? naming.get().translate(candidate.implicitName())
                            : candidate.implicitName()
                    : explicit.iterator().next();
            Candidate other = named.putIfAbsent(name, candidate);
            if (other != null) {
                other.addAll(candidate);
            }
        }
        return named;
    }

    private boolean isRecordIgnoral(Candidate candidate) {
        return ignored.contains(candidate.implicitName());
    }

    private boolean isUnwanted(Candidate candidate) {
        if (!candidate.any(Accessor::visible)) {
            return true;
        }
        if (!candidate.any(Accessor::ignored)) {
            return false;
        }
        if (element.getKind() == ElementKind.RECORD && !writing) {
            // The constructor wants its argument all the same: it gets null, or 0.
            candidate.remove(Accessor::ignored);
            ignored.add(candidate.implicitName());
            return false;
        }
        if (!candidate.any(accessor -> accessor.explicitName().isPresent() && !accessor.ignored())) {
            ignored.add(candidate.implicitName());
            return true;
        }
        candidate.remove(Accessor::ignored);
        if (!candidate.any(accessor -> !accessor.is(Kind.GETTER))) {
            ignored.add(candidate.implicitName());
        }
        return false;
    }

    private void removeUnwantedAccessors(Candidate candidate) {
        switch (candidate.access().orElse("AUTO")) {
            case "READ_ONLY" -> {
                if (!writing) {
                    ignored.add(candidate.implicitName());
                    ignored.addAll(candidate.explicitNames());
                }
                candidate.remove(accessor -> accessor.is(Kind.SETTER)
                        || accessor.is(Kind.PARAMETER)
                        || (!writing && accessor.is(Kind.FIELD)));
            }
            case "WRITE_ONLY" ->
                candidate.remove(accessor -> accessor.is(Kind.GETTER) || (writing && accessor.is(Kind.FIELD)));
            case "READ_WRITE" -> {}
            default -> {
                candidate.remove(accessor -> accessor.is(Kind.GETTER) && !accessor.visible());
                // A visible getter makes mutators of members that are not visible.
                if (!candidate.has(Kind.GETTER)) {
                    candidate.remove(accessor -> !accessor.visible());
                }
            }
        }
    }
}
