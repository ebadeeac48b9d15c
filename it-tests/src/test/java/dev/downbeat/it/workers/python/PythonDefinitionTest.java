package dev.downbeat.it.workers.python;

import static org.assertj.core.api.Assertions.assertThat;

import dev.downbeat.Conductor;
import dev.downbeat.it.engine.Engine;
import dev.downbeat.it.engine.History;
import dev.downbeat.it.engine.OnEngine;
import dev.downbeat.it.engine.Run;
import org.junit.jupiter.api.Test;

/** A workflow as a Python team has it, whose JSON reads {@code output.result}, takes our worker for one of theirs. */
@OnEngine
final class PythonDefinitionTest {

    private static final String HELLO = """
        {
          "name": "python_hello",
          "version": 1,
          "schemaVersion": 2,
          "ownerEmail": "python@example.com",
          "timeoutSeconds": 60,
          "timeoutPolicy": "TIME_OUT_WF",
          "inputParameters": ["name"],
          "tasks": [
            {
              "name": "python_greet",
              "taskReferenceName": "greet_ref",
              "type": "SIMPLE",
              "inputParameters": {"name": "${workflow.input.name}"}
            },
            {
              "name": "python_greet",
              "taskReferenceName": "greet_again_ref",
              "type": "SIMPLE",
              "inputParameters": {"name": "${greet_ref.output.result}"}
            }
          ],
          "outputParameters": {
            "result": "${greet_ref.output.result}",
            "again": "${greet_again_ref.output.result}"
          }
        }
        """;

    @Test
    void isFedByAWorkerOfOurs(Engine engine) {
        engine.post("/metadata/workflow?overwrite=true", HELLO);
        try (Conductor conductor = engine.work(new GreeterRegistration(name -> "Hello " + name))) {
            assertThat(conductor).isNotNull();

            History end = Run.start(
                            engine, "{\"name\": \"python_hello\", \"version\": 1, \"input\": {\"name\": \"Ada\"}}")
                    .await("COMPLETED");

            assertThat(end.output()).isEqualTo(Run.tree("{\"result\": \"Hello Ada\", \"again\": \"Hello Hello Ada\"}"));
        }
    }
}
