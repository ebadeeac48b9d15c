package dev.downbeat.processor.read;

import com.palantir.javapoet.ClassName;
import dev.downbeat.annotation.Signature;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.tools.JavaFileObject;

/**
 * The names of a method's parameters, and which of them may be null. Class files keep neither for sure: for these the
 * generated companion is asked.
 */
public final class Signatures {

    private static final Pattern MADE_UP = Pattern.compile("arg\\d+");

    private final Elements elements;

    /**
     * Reads signatures of a compilation.
     *
     * @param elements the compiler's elements
     */
    public Signatures(Elements elements) {
        this.elements = elements;
    }

    /**
     * What is known of a method.
     *
     * @param parameters its parameters, in order
     * @param nullable whether its result may be null
     */
    record Known(List<Parameter> parameters, boolean nullable) {}

    record Parameter(String name, boolean nullable) {}

    /**
     * Reads a method's parameters.
     *
     * @param method the method
     * @param companion the class that was generated from its interface and carries the signatures
     * @return empty if nothing tells the names
     */
    Optional<Known> of(ExecutableElement method, ClassName companion) {
        if (isFromClassFile((TypeElement) Objects.requireNonNull(method.getEnclosingElement()))) {
            Optional<Known> kept = kept(method, companion);
            if (kept.isPresent()) {
                return kept;
            }
            if (isUnnamed(method)) {
                return Optional.empty();
            }
        }
        List<Parameter> parameters = new ArrayList<>();
        for (VariableElement parameter : method.getParameters()) {
            parameters.add(new Parameter(parameter.getSimpleName().toString(), Nullability.isNullable(parameter)));
        }
        return Optional.of(new Known(parameters, Nullability.isNullable(method)));
    }

    /** Whether nothing but a class file tells of an interface's methods, and that without the names of parameters. */
    boolean isUnnamed(TypeElement type) {
        return isFromClassFile(type)
                && ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                        .filter(InterfaceRules::isTask)
                        .anyMatch(Signatures::isUnnamed);
    }

    private static boolean isUnnamed(ExecutableElement method) {
        return method.getParameters().stream()
                .anyMatch(
                        parameter -> MADE_UP.matcher(parameter.getSimpleName()).matches());
    }

    /**
     * Whether a type was read from a class file. Compilers that cannot tell have it as source.
     *
     * @param type the type
     * @return true if it was
     */
    public boolean isFromClassFile(TypeElement type) {
        try {
            JavaFileObject file = elements.getFileObjectOf(type);
            return file != null && file.getKind() == JavaFileObject.Kind.CLASS;
        } catch (UnsupportedOperationException e) {
            return false;
        }
    }

    private Optional<Known> kept(ExecutableElement method, ClassName companion) {
        TypeElement type = elements.getTypeElement(companion.canonicalName());
        if (type == null) {
            return Optional.empty();
        }
        List<String> types = method.getParameters().stream()
                .map(parameter -> TypeText.erased(parameter.asType()))
                .toList();
        return type.getEnclosedElements().stream()
                .map(member -> AnnotationView.of(member, Signature.class))
                .flatMap(Optional::stream)
                .filter(signature -> signature.text("method").orElse("").contentEquals(method.getSimpleName()))
                .filter(signature -> signature.annotations("parameters").stream()
                        .map(parameter -> text(parameter, "type"))
                        .toList()
                        .equals(types))
                .map(signature -> new Known(
                        signature.annotations("parameters").stream()
                                .map(parameter -> new Parameter(text(parameter, "name"), flag(parameter, "nullable")))
                                .toList(),
                        signature.flag("nullable")))
                .findFirst();
    }

    private static String text(AnnotationMirror mirror, String name) {
        return value(mirror, name).map(value -> (String) value.getValue()).orElse("");
    }

    private static boolean flag(AnnotationMirror mirror, String name) {
        return value(mirror, name).map(value -> (Boolean) value.getValue()).orElse(false);
    }

    private static Optional<AnnotationValue> value(AnnotationMirror mirror, String name) {
        return mirror.getElementValues().entrySet().stream()
                .filter(entry -> entry.getKey().getSimpleName().contentEquals(name))
                .<AnnotationValue>map(entry -> entry.getValue())
                .findFirst();
    }
}
