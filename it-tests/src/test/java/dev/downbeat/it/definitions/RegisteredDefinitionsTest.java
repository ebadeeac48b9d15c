package dev.downbeat.it.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.downbeat.Conductor;
import dev.downbeat.examples.greetings.GreetingsTasks;
import dev.downbeat.examples.greetings.HelloDefinition;
import dev.downbeat.it.engine.Engine;
import dev.downbeat.it.engine.OnEngine;
import dev.downbeat.it.engine.ServerDefaults;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the processor wrote comes back from the server equal, and all else that comes back is a default of the server. */
@OnEngine
final class RegisteredDefinitionsTest {

    @BeforeEach
    void register(Engine engine) {
        try (Conductor conductor = engine.connect()) {
            conductor.register(HelloDefinition.get());
        }
    }

    @Test
    void aWorkflowComesBackAsItWasWritten(Engine engine) {
        ObjectNode written = ServerDefaults.workflowResource(HelloDefinition.class, "hello", 1);

        ObjectNode registered = (ObjectNode) engine.get("/metadata/workflow/hello?version=1");

        assertThat(ServerDefaults.withoutAdditionsToWorkflow(registered, written))
                .isEqualTo(written);
    }

    @Test
    void aTaskComesBackAsItWasWritten(Engine engine) {
        ObjectNode written = ServerDefaults.taskResource(GreetingsTasks.class, GreetingsTasks.GREET);

        ObjectNode registered = (ObjectNode) engine.get("/metadata/taskdefs/greet");

        assertThat(ServerDefaults.withoutAdditionsToTask(registered, written)).isEqualTo(written);
    }
}
