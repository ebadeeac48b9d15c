package dev.downbeat.it.workflows;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.downbeat.it.engine.Engine;
import dev.downbeat.it.engine.OnEngine;
import dev.downbeat.it.engine.ServerDefaults;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the processor wrote for each form comes back from the server equal; all else is a default of the server. */
@OnEngine
final class DefinitionsOfFormsTest {

    @ParameterizedTest
    @CsvSource({
        "it_choices, 1",
        "it_beside, 1",
        "it_child, 2",
        "it_pair, 1",
        "it_calls, 1",
        "it_undo, 4",
        "it_ends, 1",
        "it_asks, 1",
        "it_texts, 1",
        "it_tries, 1"
    })
    void comesBackAsItWasWritten(String name, int version, Engine engine) {
        ObjectNode written = ServerDefaults.workflowResource(ChoicesDefinition.class, name, version);
        engine.post("/metadata/workflow?overwrite=true", written.toString());

        ObjectNode registered = (ObjectNode) engine.get("/metadata/workflow/" + name + "?version=" + version);

        assertThat(ServerDefaults.withoutAdditionsToWorkflow(registered, written))
                .isEqualTo(written);
    }
}
