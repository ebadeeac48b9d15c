package dev.downbeat.processor.incremental;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Completion;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.tools.FileObject;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;

/**
 * A processor whose files are written down with what they are said to be made from, as Gradle does.
 *
 * @param processor the real one
 * @param origins the elements of each file, by the file's path
 */
record RecordingProcessor(Processor processor, Map<String, List<String>> origins) implements Processor {

    @Override
    public void init(ProcessingEnvironment environment) {
        Filer filer = new RecordingFiler(environment.getFiler(), origins);
        processor.init((ProcessingEnvironment) Proxy.newProxyInstance(
                RecordingProcessor.class.getClassLoader(),
                new Class<?>[] {ProcessingEnvironment.class},
                (proxy, method, arguments) -> {
                    try {
                        return method.getName().equals("getFiler") ? filer : method.invoke(environment, arguments);
                    } catch (InvocationTargetException failure) {
                        throw failure.getCause();
                    }
                }));
    }

    @Override
    @SuppressWarnings("DoNotClaimAnnotations")
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        return processor.process(annotations, round);
    }

    @Override
    public Set<String> getSupportedOptions() {
        return processor.getSupportedOptions();
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return processor.getSupportedAnnotationTypes();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return processor.getSupportedSourceVersion();
    }

    @Override
    public Iterable<? extends Completion> getCompletions(
            Element element, AnnotationMirror annotation, ExecutableElement member, String userText) {
        return processor.getCompletions(element, annotation, member, userText);
    }

    private record RecordingFiler(Filer filer, Map<String, List<String>> origins) implements Filer {

        @Override
        public JavaFileObject createSourceFile(CharSequence name, Element... elements) throws IOException {
            record(name.toString().replace('.', '/') + ".java", elements);
            return filer.createSourceFile(name, elements);
        }

        @Override
        public JavaFileObject createClassFile(CharSequence name, Element... elements) throws IOException {
            record(name.toString().replace('.', '/') + ".class", elements);
            return filer.createClassFile(name, elements);
        }

        @Override
        public FileObject createResource(
                JavaFileManager.Location location, CharSequence pkg, CharSequence name, Element... elements)
                throws IOException {
            record(pkg.isEmpty() ? name.toString() : pkg.toString().replace('.', '/') + "/" + name, elements);
            return filer.createResource(location, pkg, name, elements);
        }

        @Override
        public FileObject getResource(JavaFileManager.Location location, CharSequence pkg, CharSequence name)
                throws IOException {
            throw new AssertionError("an isolating processor reads no files, but asks for " + name);
        }

        private void record(String path, Element... elements) {
            origins.put(
                    path,
                    Arrays.stream(elements)
                            .map(element ->
                                    ((TypeElement) element).getQualifiedName().toString())
                            .toList());
        }
    }
}
