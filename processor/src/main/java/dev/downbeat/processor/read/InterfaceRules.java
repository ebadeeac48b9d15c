package dev.downbeat.processor.read;

import dev.downbeat.wiring.problem.Place;
import dev.downbeat.wiring.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** What worker and workflow interfaces have in common. */
public final class InterfaceRules {

    private InterfaceRules() {}

    /** Whether a method of an interface is one of its tasks: static, default and private ones are the user's own. */
    static boolean isTask(ExecutableElement method) {
        return method.getModifiers().contains(Modifier.ABSTRACT);
    }

    /** Whether a method only says again what a super-interface says: that is the same task, not a second one. */
    public static boolean isRedeclared(ExecutableElement method, TypeElement type, Elements elements) {
        for (TypeMirror superType : type.getInterfaces()) {
            if (superType instanceof DeclaredType declared && declared.asElement() instanceof TypeElement element) {
                boolean here = ElementFilter.methodsIn(element.getEnclosedElements()).stream()
                        .anyMatch(inherited -> isTask(inherited) && elements.overrides(method, inherited, type));
                if (here || isRedeclared(method, element, elements)) {
                    return true;
                }
            }
        }
        return false;
    }

    static List<Problem> check(
            TypeElement type,
            Place place,
            BiFunction<Place, String, Problem> notInterface,
            Function<Place, Problem> generic,
            BiFunction<Place, String, Problem> notAccessible) {
        List<Problem> problems = new ArrayList<>();
        if (type.getKind() != ElementKind.INTERFACE) {
            problems.add(notInterface.apply(place, words(type.getKind())));
            return problems;
        }
        if (!type.getTypeParameters().isEmpty()) {
            problems.add(generic.apply(place));
        }
        if (type.getNestingKind() == NestingKind.LOCAL) {
            problems.add(notAccessible.apply(place, "it stands inside a method"));
        }
        for (Element at = type; at instanceof TypeElement; at = at.getEnclosingElement()) {
            if (at.getModifiers().contains(Modifier.PRIVATE)) {
                String which = at.equals(type) ? "it" : at.getSimpleName().toString();
                problems.add(notAccessible.apply(place, which + " is private"));
            }
        }
        return problems;
    }

    private static String words(ElementKind kind) {
        return switch (kind) {
            case ENUM -> "an enum";
            case RECORD -> "a record";
            case ANNOTATION_TYPE -> "an annotation";
            default -> "a class";
        };
    }
}
