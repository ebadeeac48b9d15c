package dev.downbeat.processor.emit;

import com.palantir.javapoet.ClassName;

/** The classes of the runtime that generated code names. The processor does not depend on them. */
final class RuntimeNames {

    private static final String ROOT = "dev.downbeat";

    static final ClassName CONDUCTOR = ClassName.get(ROOT, "Conductor");
    static final ClassName TASK_CONTEXT = ClassName.get(ROOT, "TaskContext");

    static final ClassName MAPPER = ClassName.get(ROOT + ".json", "Mapper");
    static final ClassName STRUCTURE_MAPPER = ClassName.get(ROOT + ".json", "StructureMapper");
    static final ClassName ALTERNATIVES = ClassName.get(ROOT + ".json", "Alternatives");
    static final ClassName KEYS = ClassName.get(ROOT + ".json", "Keys");
    static final ClassName FORMATS = ClassName.get(ROOT + ".json", "Formats");
    static final ClassName SCALARS = ClassName.get(ROOT + ".json", "Scalars");
    static final ClassName CONTAINERS = ClassName.get(ROOT + ".json", "Containers");
    static final ClassName ENUMS = ClassName.get(ROOT + ".json", "Enums");
    static final ClassName DATABIND = ClassName.get(ROOT + ".json", "DatabindMapper");
    static final ClassName FIELDS = ClassName.get(ROOT + ".json", "Fields");
    static final ClassName OUTPUT_MAPPING = ClassName.get(ROOT + ".json", "OutputMapping");

    static final ClassName WORKER_REGISTRATION = ClassName.get(ROOT + ".worker", "WorkerRegistration");
    static final ClassName TASK_BINDING = ClassName.get(ROOT + ".worker", "TaskBinding");
    static final ClassName TASK_INPUT = ClassName.get(ROOT + ".worker", "TaskInput");
    static final ClassName TASK_OUTPUT = ClassName.get(ROOT + ".worker", "TaskOutput");

    static final ClassName WORKFLOW_INPUT = ClassName.get(ROOT + ".client", "WorkflowInput");
    static final ClassName START_OPTIONS = ClassName.get(ROOT + ".client", "StartOptions");
    static final ClassName EXECUTE_OPTIONS = ClassName.get(ROOT + ".client", "ExecuteOptions");
    static final ClassName EXECUTE_ANSWER = ClassName.get(ROOT + ".client", "ExecuteAnswer");
    static final ClassName WORKFLOW_SNAPSHOT = ClassName.get(ROOT + ".client", "WorkflowSnapshot");
    static final ClassName WORKFLOW_EXECUTION = ClassName.get(ROOT + ".client", "WorkflowExecution");

    static final ClassName MOCK = ClassName.get(ROOT + ".mock", "Mock");
    static final ClassName MOCK_EXCEPTION = ClassName.get(ROOT + ".mock", "MockException");
    static final ClassName WORKFLOW_MOCKS = ClassName.get(ROOT + ".mock", "WorkflowMocks");
    static final ClassName TESTED_EXECUTION = ClassName.get(ROOT + ".mock", "TestedExecution");

    static final ClassName WORKFLOW_BUNDLE = ClassName.get(ROOT + ".definition", "WorkflowBundle");
    static final ClassName DEFINITION_RESOURCES = ClassName.get(ROOT + ".definition", "DefinitionResources");

    static final ClassName DATA_TYPE = ClassName.get(ROOT + ".flow", "DataType");
    static final ClassName SHAPES = ClassName.get(ROOT + ".flow", "Shapes");
    static final ClassName EXPR = ClassName.get(ROOT + ".flow", "Expr");
    static final ClassName CALL_CONTRACT = ClassName.get(ROOT + ".flow", "CallContract");
    static final ClassName WORKER_CALL = ClassName.get(ROOT + ".flow", "WorkerCall");
    static final ClassName WORKFLOW_CALL = ClassName.get(ROOT + ".flow", "WorkflowCall");
    static final ClassName NUMBER_KIND = ClassName.get(ROOT + ".wiring.model", "NumberKind");

    static final ClassName JSON_PARSER = ClassName.get("com.fasterxml.jackson.core", "JsonParser");
    static final ClassName JSON_GENERATOR = ClassName.get("com.fasterxml.jackson.core", "JsonGenerator");
    static final ClassName TYPE_REFERENCE = ClassName.get("com.fasterxml.jackson.core.type", "TypeReference");

    private RuntimeNames() {}
}
