package dev.downbeat.processor.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import javax.tools.StandardLocation;

/**
 * The least processor that the harness can be tested with: {@code @Wrong("text")} is an error on the text, {@code @Odd} a
 * warning on the element, {@code @Lost} an error without a place, {@code @Twin} brings a class and a resource.
 */
@SupportedAnnotationTypes("*")
final class ToyProcessor extends AbstractProcessor {

    private final boolean remembersOrder;
    private final List<String> seen = new ArrayList<>();

    /** Takes whether to write down the order in which the compiler came with the types, as a bad processor would. */
    ToyProcessor(boolean remembersOrder) {
        this.remembersOrder = remembersOrder;
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        for (TypeElement annotation : annotations) {
            for (Element element : round.getElementsAnnotatedWith(annotation)) {
                meet(annotation.getSimpleName().toString(), element);
            }
        }
        if (round.processingOver() && remembersOrder) {
            resource("order.txt", String.join(" ", seen));
        }
        return false;
    }

    private void meet(String annotation, Element element) {
        switch (annotation) {
            case "Wrong" -> {
                AnnotationMirror mirror = element.getAnnotationMirrors().getFirst();
                AnnotationValue value =
                        mirror.getElementValues().values().iterator().next();
                processingEnv
                        .getMessager()
                        .printMessage(
                                Diagnostic.Kind.ERROR,
                                "[Downbeat:WRONG] no " + value.getValue() + "\n  Write something else",
                                element,
                                mirror,
                                value);
            }
            case "Odd" ->
                processingEnv.getMessager().printMessage(Diagnostic.Kind.WARNING, "[Downbeat:ODD] odd", element);
            case "Lost" -> processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, "[Downbeat:LOST] somewhere");
            case "Twin" -> twin(element);
            default -> {}
        }
    }

    private void twin(Element element) {
        seen.add(element.getSimpleName().toString());
        String name = element.getSimpleName() + "Twin";
        try (Writer source =
                processingEnv.getFiler().createSourceFile(name, element).openWriter()) {
            source.write("final class " + name + " {}\n");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        resource("META-INF/" + name + ".txt", "twin of " + element.getSimpleName() + "\n");
    }

    private void resource(String name, String text) {
        try (Writer resource = processingEnv
                .getFiler()
                .createResource(StandardLocation.CLASS_OUTPUT, "", name)
                .openWriter()) {
            resource.write(text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
