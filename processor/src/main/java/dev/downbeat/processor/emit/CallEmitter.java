package dev.downbeat.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.downbeat.processor.model.GeneratedNames;
import dev.downbeat.processor.model.TaskMethod;
import dev.downbeat.wiring.model.Contract;
import javax.lang.model.element.Modifier;

/** Writes the typed calls of the tasks of a worker: what a workflow that is built in code adds. */
final class CallEmitter {

    private static final String CONTRACT = "CONTRACT";

    private final ClassName tasks;
    private final TaskConstants constants;
    private final MapperConstants mappers;
    private final TypeConstants types;
    private final NameAllocator methods = new NameAllocator();

    CallEmitter(ClassName tasks, TaskConstants constants, MapperConstants mappers, TypeConstants types) {
        this.tasks = tasks;
        this.constants = constants;
        this.mappers = mappers;
        this.types = types;
    }

    void addTo(TypeSpec.Builder owner, TaskMethod task) {
        String method = methods.newName(GeneratedNames.lowerCamel(constants.name(task)));
        ClassName self = tasks.nestedClass(Character.toUpperCase(method.charAt(0)) + method.substring(1));
        owner.addMethod(MethodSpec.methodBuilder(method)
                .addAnnotations(Deprecation.silenced(task.deprecated()))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(
                        "$LA call of {@link $T#$L}, to be added to a workflow that is built in code.\n\n"
                                + "@param reference the task's name in the workflow\n"
                                + "@return the call, whose inputs are to be given",
                        UserText.paragraph(task.javadoc()),
                        task.declaredBy(),
                        task.name())
                .returns(self)
                .addParameter(String.class, "reference")
                .addStatement("return new $T(reference)", self)
                .build());
        owner.addType(call(task, self));
    }

    private TypeSpec call(TaskMethod task, ClassName self) {
        Contract contract = task.contract();
        CallInputs inputs = new CallInputs(contract, task.parameters(), mappers, types);
        TypeName result = task.result().type().equals(TypeName.VOID)
                ? ClassName.get(Void.class)
                : CallInputs.present(task.result().type()).box();
        TypeSpec.Builder type = TypeSpec.classBuilder(self)
                .addAnnotations(Deprecation.silenced(task.deprecated()))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(RuntimeNames.WORKER_CALL, result, self))
                .addJavadoc("A call of {@link $T#$L}.", task.declaredBy(), task.name())
                .addField(FieldSpec.builder(
                                RuntimeNames.CALL_CONTRACT, CONTRACT, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .initializer(contract(contract, inputs, constants.name(task)))
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(String.class, "reference")
                        .addStatement("super(reference, CONTRACT)")
                        .build());
        inputs.addTo(type, self);
        return type.build();
    }

    private CodeBlock contract(Contract contract, CallInputs inputs, String constant) {
        CodeBlock.Builder code = CodeBlock.builder()
                .add("$T.ofTask($T.class, $N)$>$>", RuntimeNames.CALL_CONTRACT, tasks, constant)
                .add(inputs.contract());
        code.add(result(contract, types));
        return code.add("$<$<").build();
    }

    /** What comes out, as a call on what makes the contract. */
    static CodeBlock result(Contract contract, TypeConstants types) {
        return contract.resultKey().isPresent()
                ? CodeBlock.of(
                        "\n.returnsUnder($S, $L)", contract.resultKey().get(), types.expression(contract.output()))
                : CodeBlock.of("\n.returns($L)", types.expression(contract.output()));
    }
}
