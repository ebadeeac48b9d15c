package dev.downbeat.processor.read.jackson;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/** Finds how a value of a class is made: annotated constructors and factories, a record's own, else the empty one. */
final class CreatorFinder {

    /** What was found. */
    sealed interface Found {

        /** The parameters are properties; their implicit names, none if they have no such. */
        record OfProperties(ExecutableElement creator, List<String> implicitNames) implements Found {}

        /** One value stands for the object. */
        record OfOneValue(ExecutableElement creator) implements Found {}

        /** A constructor without parameters. */
        record Empty(ExecutableElement creator) implements Found {}

        /** None that the generator could call. */
        record None(String reason) implements Found {}
    }

    private static final Set<String> FACTORY_NAMES = Set.of("valueOf", "fromString");

    private final TypeElement element;
    private final Types types;
    private final boolean hasValue;

    /**
     * Looks at a class.
     *
     * @param hasValue whether it says by {@code @JsonValue} that another value stands for it
     */
    CreatorFinder(DeclaredType type, Types types, boolean hasValue) {
        this.element = (TypeElement) type.asElement();
        this.types = types;
        this.hasValue = hasValue;
    }

    Found find() {
        if (element.getNestingKind().isNested() && !element.getModifiers().contains(Modifier.STATIC)) {
            return new Found.None("it is an inner class that is not static");
        }
        List<ExecutableElement> ofProperties = new ArrayList<>();
        List<ExecutableElement> ofOneValue = new ArrayList<>();
        List<ExecutableElement> constructors = ElementFilter.constructorsIn(element.getEnclosedElements());
        constructors.forEach(creator -> annotated(creator, ofProperties, ofOneValue));
        boolean byConstructor = !ofProperties.isEmpty();
        for (ExecutableElement factory : factories()) {
            annotated(factory, byConstructor ? new ArrayList<>() : ofProperties, ofOneValue);
        }
        if (ofProperties.isEmpty()) {
            constructors.stream()
                    .filter(creator -> !isAnnotated(creator) && namesAnyParameter(creator))
                    .forEach(ofProperties::add);
        }
        if (ofProperties.size() > 1 || ofOneValue.size() > 1 || (!ofProperties.isEmpty() && !ofOneValue.isEmpty())) {
            return new Found.None("it has several creators");
        }
        if (!ofOneValue.isEmpty()) {
            ExecutableElement creator = ofOneValue.get(0);
            return creator.getParameters().size() == 1
                    ? new Found.OfOneValue(creator)
                    : new Found.None("nothing names the parameters of its creator");
        }
        if (!ofProperties.isEmpty()) {
            ExecutableElement creator = ofProperties.get(0);
            return new Found.OfProperties(creator, implicitNames(creator));
        }
        return element.getKind() == ElementKind.RECORD
                ? ofRecord(constructors)
                : hasValue ? valueFactory(constructors) : empty(constructors);
    }

    private void annotated(
            ExecutableElement creator, List<ExecutableElement> ofProperties, List<ExecutableElement> ofOneValue) {
        Annotations annotations = Annotations.on(creator);
        if (!isAnnotated(creator)) {
            return;
        }
        String mode = annotations.has("JsonCreator")
                ? annotations.constant("JsonCreator", "mode").orElse("DEFAULT")
                : "PROPERTIES";
        switch (mode) {
            case "DISABLED" -> {}
            case "DELEGATING" -> ofOneValue.add(creator);
            case "PROPERTIES" -> ofProperties.add(creator);
            default -> {
                boolean named = namesAnyParameter(creator);
                boolean isRecords = creator.getKind() == ElementKind.CONSTRUCTOR && isCanonical(creator);
                boolean properties = named || (!hasValue && isRecords);
                (properties ? ofProperties : ofOneValue).add(creator);
            }
        }
    }

    private static boolean isAnnotated(ExecutableElement creator) {
        return Annotations.on(creator).hasOneOf(Set.of("JsonCreator", "ConstructorProperties"));
    }

    private static boolean namesAnyParameter(ExecutableElement creator) {
        return creator.getParameters().stream()
                .map(Annotations::on)
                .map(AccessorNames::forReading)
                .anyMatch(name -> name.filter(text -> !text.isEmpty()).isPresent());
    }

    private List<String> implicitNames(ExecutableElement creator) {
        List<String> names = Annotations.on(creator).texts("ConstructorProperties", "value");
        if (names.size() == creator.getParameters().size()) {
            return names;
        }
        return isCanonical(creator) ? componentNames() : List.of();
    }

    private List<String> componentNames() {
        return element.getRecordComponents().stream()
                .map(component -> component.getSimpleName().toString())
                .toList();
    }

    private List<ExecutableElement> factories() {
        return ElementFilter.methodsIn(element.getEnclosedElements()).stream()
                .filter(method -> method.getModifiers().contains(Modifier.STATIC)
                        && types.isAssignable(types.erasure(method.getReturnType()), types.erasure(element.asType())))
                .toList();
    }

    private boolean isCanonical(ExecutableElement creator) {
        List<? extends RecordComponentElement> components = element.getRecordComponents();
        List<? extends VariableElement> parameters = creator.getParameters();
        if (element.getKind() != ElementKind.RECORD
                || creator.getKind() != ElementKind.CONSTRUCTOR
                || components.size() != parameters.size()) {
            return false;
        }
        for (int i = 0; i < components.size(); i++) {
            if (!types.isSameType(components.get(i).asType(), parameters.get(i).asType())) {
                return false;
            }
        }
        return true;
    }

    private Found ofRecord(List<ExecutableElement> constructors) {
        Optional<ExecutableElement> canonical =
                constructors.stream().filter(this::isCanonical).findFirst();
        if (canonical.isEmpty() || isAnnotated(canonical.get())) {
            return new Found.None("its constructor is disabled");
        }
        return hasValue && canonical.get().getParameters().size() == 1
                ? new Found.OfOneValue(canonical.get())
                : new Found.OfProperties(canonical.get(), componentNames());
    }

    private Found valueFactory(List<ExecutableElement> constructors) {
        List<ExecutableElement> candidates = new ArrayList<>(constructors);
        factories().stream()
                .filter(method -> FACTORY_NAMES.contains(method.getSimpleName().toString()))
                .forEach(candidates::add);
        List<ExecutableElement> fitting = candidates.stream()
                .filter(creator ->
                        Members.isPublic(creator) && creator.getParameters().size() == 1 && !isAnnotated(creator))
                .toList();
        return fitting.size() == 1
                ? new Found.OfOneValue(fitting.get(0))
                : new Found.None("it has @JsonValue, but no one creator of that value");
    }

    private Found empty(List<ExecutableElement> constructors) {
        Optional<ExecutableElement> empty = constructors.stream()
                .filter(constructor -> constructor.getParameters().isEmpty())
                .findFirst();
        return empty.isPresent()
                ? new Found.Empty(empty.get())
                : new Found.None("nothing names the parameters of its constructor (@JsonProperty does)");
    }
}
