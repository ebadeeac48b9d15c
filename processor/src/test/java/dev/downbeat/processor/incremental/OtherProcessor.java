package dev.downbeat.processor.incremental;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Somebody else's processor: looks at all annotations, and generates {@code hello.Made} in the second round. */
@SupportedAnnotationTypes("*")
final class OtherProcessor extends AbstractProcessor {

    private final String made;
    private final Set<String> seen;
    private boolean done;

    /**
     * A processor.
     *
     * @param made the source to generate, or empty for none
     * @param seen takes the names of the annotations that it sees
     */
    OtherProcessor(String made, Set<String> seen) {
        this.made = made;
        this.seen = seen;
        this.done = made.isEmpty();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        annotations.forEach(annotation -> seen.add(annotation.getQualifiedName().toString()));
        if (!done) {
            done = true;
            try (Writer source =
                    processingEnv.getFiler().createSourceFile("hello.Made").openWriter()) {
                source.write(made);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
        return false;
    }
}
