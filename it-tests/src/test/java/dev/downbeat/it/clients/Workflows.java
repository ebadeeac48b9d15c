package dev.downbeat.it.clients;

import dev.downbeat.it.engine.Engine;

/** The workflows of these tests, registered past Downbeat. */
final class Workflows {

    private Workflows() {}

    private static final String FIRST = """
        {"name": "first", "taskReferenceName": "first", "type": "INLINE",
         "inputParameters": {"evaluatorType": "graaljs", "expression": "($.n || 0) + 1", "n": "${workflow.input.n}"}}\
        """;

    private static final String WAIT = "{\"name\": \"wait\", \"taskReferenceName\": \"wait\", \"type\": \"WAIT\"}";

    private static String workflow(String name, int version, String tasks, String output, String more) {
        return """
            {"name": "%s", "version": %d, "schemaVersion": 2, "tasks": [%s], "outputParameters": %s%s}\
            """.formatted(name, version, tasks, output, more);
    }

    /** Replaces what is there: the same each time. */
    static void register(Engine engine) {
        String waits = FIRST + ", " + """
            {"name": "set", "taskReferenceName": "set", "type": "SET_VARIABLE",
             "inputParameters": {"seen": "${workflow.input.n}"}}, \
            """ + WAIT;
        String by = "{\"by\": \"${wait.output.by}\"}";
        engine.put(
                "/metadata/workflow",
                "["
                        + String.join(
                                ",",
                                workflow("cl_quick", 1, FIRST, "{\"result\": \"${first.output.result}\"}", ""),
                                workflow("cl_waits", 1, waits, by, ""),
                                workflow("cl_versions", 1, WAIT, by, ""),
                                workflow("cl_versions", 2, WAIT, by, ""),
                                workflow("cl_fails", 1, WAIT, by, """
                                    , "failureWorkflow": "cl_quick"\
                                    """),
                                workflow("cl_once", 1, WAIT, by, """
                                    , "restartable": false\
                                    """),
                                workflow("cl_calls", 1, """
                                    {"name": "call", "taskReferenceName": "call", "type": "SUB_WORKFLOW",
                                     "subWorkflowParam": {"name": "cl_waits", "version": 1}}\
                                    """, "{}", ""),
                                workflow("cl_two_waits", 1, """
                                    {"name": "first", "taskReferenceName": "first", "type": "WAIT"},
                                    {"name": "second", "taskReferenceName": "second", "type": "HUMAN"}\
                                    """, "{\"by\": \"${second.output.by}\"}", ""))
                        + "]");
    }
}
