package dev.downbeat.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.downbeat.processor.model.Carrier;
import dev.downbeat.processor.model.GeneratedNames;
import dev.downbeat.processor.model.MethodParameter;
import dev.downbeat.processor.model.MethodParameter.Kind;
import dev.downbeat.processor.model.TaskMethod;
import dev.downbeat.processor.model.WorkerModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes {@code …Registration}: binds an implementation of a worker interface to the runtime. */
final class RegistrationEmitter {

    private final WorkerModel worker;
    private final ClassName type;
    private final MapperConstants mappers;
    private final TaskConstants tasks;

    /** Names of handlers are those of the user's methods; of overloads, those of their tasks. */
    private final NameAllocator handlers = new NameAllocator();

    private final NameAllocator outputs = new NameAllocator();

    RegistrationEmitter(WorkerModel worker, MapperConstants mappers) {
        this.worker = worker;
        this.type = worker.origin().name();
        this.mappers = mappers;
        this.tasks = new TaskConstants(worker);
    }

    JavaFile emit() {
        ClassName name = GeneratedNames.registration(type);
        worker.tasks().forEach(task -> {
            handlers.newName(
                    tasks.isOverloaded(task)
                            ? GeneratedNames.lowerCamel(task.contract().name())
                            : task.name(),
                    task);
            outputs.newName(tasks.name(task) + "_OUTPUT", task);
        });
        TypeSpec.Builder registration = GeneratedType.of(name, worker.origin())
                .addSuperinterface(RuntimeNames.WORKER_REGISTRATION)
                .addJavadoc(
                        "Runs an implementation of {@link $T} as Conductor workers.\n\n"
                                + "<p>Generated from {@code $L}; start it with\n"
                                + "{@code conductor.workers(new $L(implementation)).start()}.",
                        type,
                        String.join(".", type.simpleNames()),
                        name.simpleName());
        for (TaskMethod task : worker.tasks()) {
            if (!isVoid(task)) {
                registration.addField(output(task));
            }
        }
        registration
                .addField(FieldSpec.builder(type, "worker", Modifier.PRIVATE, Modifier.FINAL)
                        .addAnnotations(Deprecation.silenced(worker.origin().isDeprecated()))
                        .build())
                .addMethod(constructor())
                .addMethod(bindings());
        worker.tasks().forEach(task -> registration.addMethod(handler(task)));
        return GeneratedType.file(name, registration);
    }

    private FieldSpec output(TaskMethod task) {
        CodeBlock mapper = mappers.reference(task.result().mapper());
        CodeBlock mapping = OutputMappings.of(task.contract(), mapper);
        return FieldSpec.builder(
                        ParameterizedTypeName.get(
                                RuntimeNames.OUTPUT_MAPPING,
                                task.result().type().box()),
                        outputs.get(task),
                        Modifier.PRIVATE,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .initializer(mapping)
                .build();
    }

    private MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addAnnotations(Deprecation.silenced(worker.origin().isDeprecated()))
                .addJavadoc("Binds an implementation.\n\n"
                        + "@param worker the object whose methods do the tasks, by many threads at once")
                .addParameter(type, "worker")
                .addStatement("this.worker = $T.requireNonNull(worker, $S)", Objects.class, "worker")
                .build();
    }

    private MethodSpec bindings() {
        List<CodeBlock> bindings = new ArrayList<>();
        for (TaskMethod task : worker.tasks()) {
            CodeBlock binding = CodeBlock.of(
                    "$T.of($L, $T.class, this::$N)",
                    RuntimeNames.TASK_BINDING,
                    tasks.reference(task),
                    TaskConstants.owner(task),
                    handlers.get(task));
            Optional<String> domain = task.domain();
            bindings.add(domain.isPresent() ? CodeBlock.of("$L.withDomain($S)", binding, domain.get()) : binding);
        }
        return MethodSpec.methodBuilder("bindings")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(ClassName.get(List.class), RuntimeNames.TASK_BINDING))
                .addStatement(
                        bindings.size() < 2 ? "return $T.of($L)" : "return $T.of(\n$L)",
                        List.class,
                        CodeBlock.join(bindings, ",\n"))
                .build();
    }

    private MethodSpec handler(TaskMethod task) {
        NameAllocator names = new NameAllocator();
        task.parameters().forEach(parameter -> names.newName(parameter.name(), parameter));
        String input = ours(task, "input", "taskInput");
        String context = task.parameters().stream()
                .filter(parameter -> !parameter.isInput())
                .findFirst()
                .map(names::get)
                .orElseGet(() -> ours(task, "context", "taskContext"));
        MethodSpec.Builder method = MethodSpec.methodBuilder(handlers.get(task))
                .addJavadoc(
                        "Does the task {@code $L}: {@link $T#$L}.",
                        task.contract().name(),
                        type,
                        task.name())
                .addModifiers(Modifier.PRIVATE)
                .addAnnotations(Deprecation.silenced(task.deprecated()))
                .returns(RuntimeNames.TASK_OUTPUT)
                .addParameter(RuntimeNames.TASK_INPUT, input)
                .addParameter(RuntimeNames.TASK_CONTEXT, context)
                .addException(Exception.class);
        List<String> arguments = new ArrayList<>();
        for (MethodParameter parameter : task.parameters()) {
            arguments.add(names.get(parameter));
            if (parameter.isInput()) {
                method.addStatement("$T $N = $L", parameter.type(), names.get(parameter), value(parameter, input));
            }
        }
        // A worker that a parameter is named after is still the field.
        CodeBlock call = CodeBlock.of(
                "$L.$N($L)",
                task.parameters().stream()
                                .anyMatch(parameter -> parameter.name().equals("worker"))
                        ? "this.worker"
                        : "worker",
                task.name(),
                String.join(", ", arguments));
        if (isVoid(task) && task.carrier() == Carrier.VALUE) {
            return method.addStatement("$L", call)
                    .addStatement("return $T.none()", RuntimeNames.TASK_OUTPUT)
                    .build();
        }
        return method.addStatement(
                        "return $T.$N($L, $L)",
                        RuntimeNames.TASK_OUTPUT,
                        task.carrier() == Carrier.STAGE_OF_TASK_RESULT ? "ofLater" : "of",
                        call,
                        isVoid(task)
                                ? CodeBlock.of("$T.<$T>none()", RuntimeNames.OUTPUT_MAPPING, Void.class)
                                : CodeBlock.of("$N", outputs.get(task)))
                .build();
    }

    /** Parameters keep the user's names; ours give way. */
    private static String ours(TaskMethod task, String name, String otherwise) {
        boolean taken = task.parameters().stream()
                .anyMatch(parameter -> parameter.name().equals(name));
        return taken ? otherwise : name;
    }

    private CodeBlock value(MethodParameter parameter, String input) {
        CodeBlock mapper = mappers.reference(MapperConstants.forInput(parameter));
        return switch (parameter.kind()) {
            case Kind.Required required -> CodeBlock.of("$N.required($S, $L)", input, parameter.key(), mapper);
            case Kind.Nullable nullable -> CodeBlock.of("$N.nullable($S, $L)", input, parameter.key(), mapper);
            case Kind.Optional optional ->
                CodeBlock.of(
                        "$N.$N($S, $L)",
                        input,
                        MapperConstants.isOptional(parameter.mapper()) ? "optional" : "nullable",
                        parameter.key(),
                        mapper);
            case Kind.Defaulted defaulted ->
                CodeBlock.of(
                        "$N.$N($S, $L, $L)",
                        input,
                        defaulted.isJson() ? "withJsonDefault" : "withDefault",
                        parameter.key(),
                        mapper,
                        defaulted.value());
            case Kind.Whole whole -> CodeBlock.of("$N.whole($L)", input, mapper);
            case Kind.Context context -> throw new IllegalStateException(parameter.name() + " is no input");
        };
    }

    private static boolean isVoid(TaskMethod task) {
        return task.result().type().equals(TypeName.VOID);
    }
}
