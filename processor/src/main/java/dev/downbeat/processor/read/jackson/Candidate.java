package dev.downbeat.processor.read.jackson;

import dev.downbeat.processor.read.jackson.Accessor.Kind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.element.Element;

/** What may become a property: the accessors that share an implicit name. */
final class Candidate {

    /** Whose annotations win. */
    private static final List<Kind> WRITING = List.of(Kind.GETTER, Kind.FIELD, Kind.PARAMETER, Kind.SETTER);

    private static final List<Kind> READING = List.of(Kind.PARAMETER, Kind.SETTER, Kind.FIELD, Kind.GETTER);

    private final String implicitName;
    private final List<Accessor> accessors = new ArrayList<>();

    Candidate(String implicitName) {
        this.implicitName = implicitName;
    }

    String implicitName() {
        return implicitName;
    }

    void add(Accessor accessor) {
        accessors.add(accessor);
    }

    void addAll(Candidate other) {
        accessors.addAll(other.accessors);
    }

    boolean isEmpty() {
        return accessors.isEmpty();
    }

    boolean any(Predicate<Accessor> condition) {
        return accessors.stream().anyMatch(condition);
    }

    boolean has(Kind kind) {
        return any(accessor -> accessor.is(kind));
    }

    void remove(Predicate<Accessor> condition) {
        accessors.removeIf(condition);
    }

    boolean anyExplicit() {
        return any(accessor -> accessor.explicitName().isPresent());
    }

    /** The JSON names that annotations give. */
    Set<String> explicitNames() {
        Set<String> names = new LinkedHashSet<>();
        accessors.forEach(accessor ->
                accessor.explicitName().filter(name -> !name.isEmpty()).ifPresent(names::add));
        return names;
    }

    Optional<String> access() {
        return accessors.stream()
                .map(accessor -> accessor.annotations().constant("JsonProperty", "access"))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The annotations of all accessors, those of the one in use first. */
    Annotations annotations(boolean writing) {
        Annotations merged = Annotations.none();
        for (Kind kind : writing ? WRITING : READING) {
            for (Accessor accessor : accessors) {
                if (accessor.is(kind)) {
                    merged = merged.or(accessor.annotations());
                }
            }
        }
        return merged;
    }

    /** The accessor of a kind: visible ones before others. */
    Optional<Accessor> of(Kind kind) {
        List<Accessor> all = all(kind);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    /** The accessors of a kind that are left when visible ones, and among them named ones, go first. */
    List<Accessor> all(Kind kind) {
        List<Accessor> all =
                accessors.stream().filter(accessor -> accessor.is(kind)).toList();
        List<Accessor> named = all.stream()
                .filter(accessor -> accessor.explicitName().isPresent())
                .toList();
        List<Accessor> visible = all.stream().filter(Accessor::visible).toList();
        return !named.isEmpty() ? named : !visible.isEmpty() ? visible : all;
    }

    List<Element> elements() {
        return accessors.stream().map(Accessor::element).toList();
    }

    @Override
    public String toString() {
        return implicitName + Objects.toString(accessors);
    }
}
