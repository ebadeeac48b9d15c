package dev.downbeat.processor.read.jackson;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** The kinds of a type that is one of several, with their discriminators. */
public final class Subtypes {

    /**
     * A kind.
     *
     * @param type its class
     * @param ids its discriminators, the one that is written first
     */
    public record Subtype(TypeElement type, List<String> ids) {}

    private final boolean simpleNames;
    private final Members members;
    private final Map<TypeElement, Set<String>> found = new LinkedHashMap<>();

    private Subtypes(boolean simpleNames, Types types) {
        this.simpleNames = simpleNames;
        this.members = new Members(types);
    }

    /**
     * The kinds that {@code @JsonSubTypes} names, and what a sealed type permits.
     *
     * @param base the type
     * @param use the name of the {@code JsonTypeInfo.Id}
     * @param types the compiler's types
     * @return the kinds, abstract ones left out
     */
    public static List<Subtype> of(TypeElement base, String use, Types types) {
        Subtypes subtypes = new Subtypes(use.equals("SIMPLE_NAME"), types);
        subtypes.add(base, List.of());
        return subtypes.found.entrySet().stream()
                .filter(entry -> !entry.getKey().getModifiers().contains(Modifier.ABSTRACT)
                        && types.isSubtype(types.erasure(entry.getKey().asType()), types.erasure(base.asType())))
                .map(entry -> new Subtype(entry.getKey(), subtypes.ids(entry.getKey(), entry.getValue())))
                .toList();
    }

    private void add(TypeElement type, List<String> names) {
        boolean seen = found.containsKey(type);
        found.computeIfAbsent(type, key -> new LinkedHashSet<>()).addAll(names);
        if (seen) {
            return;
        }
        // A kind inherits the list, so that it has its name by itself too.
        List<Annotations> listed = members.ofClass(type).nested("JsonSubTypes", "value");
        for (Annotations each : listed) {
            List<String> of = new ArrayList<>();
            each.text("it", "name").filter(name -> !name.isEmpty()).ifPresent(of::add);
            each.texts("it", "names").stream().filter(name -> !name.isEmpty()).forEach(of::add);
            Optional<TypeMirror> kind = each.type("it", "value");
            if (kind.isPresent() && kind.get() instanceof DeclaredType declared) {
                add((TypeElement) declared.asElement(), of);
            }
        }
        if (listed.isEmpty()) {
            for (TypeMirror permitted : type.getPermittedSubclasses()) {
                add((TypeElement) ((DeclaredType) permitted).asElement(), List.of());
            }
        }
    }

    private List<String> ids(TypeElement type, Set<String> names) {
        Optional<String> own =
                Annotations.on(type).text("JsonTypeName", "value").filter(name -> !name.isEmpty());
        List<String> ids = new ArrayList<>(names);
        if (ids.isEmpty()) {
            ids.add(own.isPresent() ? own.get() : binary(type));
        }
        return ids;
    }

    /** The class's name without the package, {@code Shape$Circle}. */
    private String binary(TypeElement type) {
        String simple = type.getSimpleName().toString();
        return !simpleNames && type.getEnclosingElement() instanceof TypeElement outer
                ? binary(outer) + "$" + simple
                : simple;
    }
}
