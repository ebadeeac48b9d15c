package dev.downbeat.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.downbeat.processor.model.GeneratedNames;
import dev.downbeat.processor.model.TaskMethod;
import dev.downbeat.processor.model.WorkerModel;
import javax.lang.model.element.Modifier;

/** Writes {@code …Tasks}: the tasks of a worker by name, with what another compilation has to know of them. */
final class TasksEmitter {

    private TasksEmitter() {}

    static JavaFile emit(WorkerModel worker, MapperConstants mappers, TypeConstants types) {
        ClassName name = GeneratedNames.tasks(worker.origin().name());
        TypeSpec.Builder type = GeneratedType.of(name, worker.origin())
                .addJavadoc(
                        "The tasks of {@link $T}, by the names under which workflows call them.\n\n"
                                + "<p>Generated from {@code $L}.",
                        worker.origin().name(),
                        String.join(".", worker.origin().name().simpleNames()));
        TaskConstants constants = new TaskConstants(worker);
        for (TaskMethod task : worker.tasks()) {
            if (task.declaredBy().equals(worker.origin().name())) {
                type.addField(FieldSpec.builder(
                                String.class, constants.name(task), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                        .addJavadoc(
                                "$LThe task of {@link $T#$L}.",
                                UserText.paragraph(task.javadoc()),
                                worker.origin().name(),
                                task.name())
                        .addAnnotation(SignatureEmitter.emit(task.name(), task.parameters(), task.nullable()))
                        .initializer("$S", task.contract().name())
                        .build());
            }
        }
        type.addMethod(
                MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
        CallEmitter calls = new CallEmitter(name, constants, mappers, types);
        worker.tasks().stream()
                .filter(task -> task.declaredBy().equals(worker.origin().name()))
                .forEach(task -> calls.addTo(type, task));
        return GeneratedType.file(name, type);
    }
}
