package dev.downbeat.processor.read.jackson;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/** The members of a class as Jackson sees them: inherited ones first, annotations of overridden methods kept. */
final class Members {

    /** A method, with the annotations that it has or overrides. */
    record Method(ExecutableElement element, ExecutableType type, Annotations annotations) {

        String name() {
            return element.getSimpleName().toString();
        }
    }

    private final Types types;

    Members(Types types) {
        this.types = types;
    }

    /** The fields that belong to an instance, the super class's first. */
    List<VariableElement> fields(TypeElement type) {
        List<VariableElement> fields = new ArrayList<>();
        superClass(type).ifPresent(parent -> fields.addAll(fields(parent)));
        ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                .filter(field -> !field.getModifiers().contains(Modifier.STATIC))
                .forEach(fields::add);
        return fields;
    }

    /** The methods that belong to an instance, the super types' first, but for those of {@code Object}. */
    List<Method> methods(DeclaredType type) {
        Map<String, List<ExecutableElement>> bySignature = new LinkedHashMap<>();
        collect(type, (TypeElement) type.asElement(), bySignature);
        return bySignature.values().stream()
                .map(declarations -> method(type, declarations))
                .toList();
    }

    /** The most specific declaration is the last one. */
    private Method method(DeclaredType type, List<ExecutableElement> declarations) {
        Annotations annotations = Annotations.none();
        for (ExecutableElement declaration : declarations.reversed()) {
            annotations = annotations.or(Annotations.on(declaration));
        }
        ExecutableElement last = declarations.getLast();
        return new Method(last, (ExecutableType) types.asMemberOf(type, last), annotations);
    }

    private void collect(DeclaredType of, TypeElement type, Map<String, List<ExecutableElement>> into) {
        for (TypeMirror parent : type.getInterfaces()) {
            collect(of, (TypeElement) ((DeclaredType) parent).asElement(), into);
        }
        superClass(type).ifPresent(parent -> collect(of, parent, into));
        boolean own = of.asElement().equals(type);
        for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
            boolean inherited = own || !method.getModifiers().contains(Modifier.PRIVATE);
            if (inherited
                    && !method.getModifiers().contains(Modifier.STATIC)
                    && method.getParameters().size() <= 2) {
                into.computeIfAbsent(signature(of, method), key -> new ArrayList<>())
                        .add(method);
            }
        }
    }

    private String signature(DeclaredType of, ExecutableElement method) {
        ExecutableType type = (ExecutableType) types.asMemberOf(of, method);
        return method.getSimpleName()
                + type.getParameterTypes().stream()
                        .map(parameter -> erased(types.erasure(parameter)))
                        .collect(Collectors.joining(",", "(", ")"));
    }

    private static String erased(TypeMirror type) {
        return switch (type) {
            case DeclaredType declared ->
                ((TypeElement) declared.asElement()).getQualifiedName().toString();
            case javax.lang.model.type.ArrayType array -> erased(array.getComponentType()) + "[]";
            default -> type.getKind().name();
        };
    }

    /** The annotations of a class, and of its super types where it does not have them itself. */
    Annotations ofClass(TypeElement type) {
        Annotations annotations = Annotations.on(type);
        var parent = superClass(type);
        if (parent.isPresent()) {
            annotations = annotations.or(ofClass(parent.get()));
        }
        for (TypeMirror implemented : type.getInterfaces()) {
            annotations = annotations.or(ofClass((TypeElement) ((DeclaredType) implemented).asElement()));
        }
        return annotations;
    }

    private static java.util.Optional<TypeElement> superClass(TypeElement type) {
        if (type.getSuperclass() instanceof DeclaredType declared
                && declared.asElement() instanceof TypeElement parent
                && parent.getKind() == ElementKind.CLASS
                && !parent.getQualifiedName().contentEquals("java.lang.Object")) {
            return java.util.Optional.of(parent);
        }
        return java.util.Optional.empty();
    }

    static boolean isPublic(Element element) {
        return element.getModifiers().contains(Modifier.PUBLIC);
    }
}
