package dev.downbeat.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.downbeat.processor.model.GeneratedNames;
import dev.downbeat.processor.model.TaskMethod;
import dev.downbeat.processor.model.WorkerModel;

/** The constants of {@code …Tasks}: named after the method, or after the task where methods are overloaded. */
final class TaskConstants {

    private final WorkerModel worker;

    TaskConstants(WorkerModel worker) {
        this.worker = worker;
    }

    String name(TaskMethod task) {
        return GeneratedNames.constant(isOverloaded(task) ? task.contract().name() : task.name());
    }

    boolean isOverloaded(TaskMethod task) {
        return worker.tasks().stream()
                        .filter(other -> other.name().equals(task.name()))
                        .count()
                > 1;
    }

    /** The class that holds a task's constant: that of the interface that declares it. */
    static ClassName owner(TaskMethod task) {
        return GeneratedNames.tasks(task.declaredBy());
    }

    CodeBlock reference(TaskMethod task) {
        return CodeBlock.of("$T.$N", owner(task), name(task));
    }
}
