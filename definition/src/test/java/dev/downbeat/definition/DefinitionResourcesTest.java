package dev.downbeat.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DefinitionResourcesTest {

    @ParameterizedTest
    @CsvSource({
        "reserve_stock, reserve_stock",
        "a.b-C_9, a.b-C_9",
        "a b, a%20b",
        "a:b, a%3Ab",
        "ü€😀, %C3%BC%E2%82%AC%F0%9F%98%80",
        "../a, ..%2Fa",
        "a\\b~, a%5Cb%7E",
    })
    void encodesWhatAFileSystemCouldTakeForSomethingElse(String name, String file) {
        assertThat(DefinitionResources.taskPath(name)).isEqualTo("META-INF/conductor/tasks/" + file + ".json");
        assertThat(DefinitionResources.workflowPath(name, 3))
                .isEqualTo("META-INF/conductor/workflows/" + file + ".v3.json");
    }

    @Test
    void readsWhatLiesBesideTheClass() {
        assertThat(DefinitionResources.task(getClass(), "Grüße / 100%").name()).isEqualTo("Grüße / 100%");
        assertThat(DefinitionResources.workflow(getClass(), "fulfil_order", 2).version())
                .isEqualTo(2);
    }

    @Test
    void namesPathAndWayOut_whenTheResourceIsMissing() {
        assertThatThrownBy(() -> DefinitionResources.workflow(getClass(), "fulfil_order", 3))
                .isInstanceOf(DefinitionException.class)
                .hasMessage("META-INF/conductor/workflows/fulfil_order.v3.json: there is no such resource beside"
                        + " dev.downbeat.definition.DefinitionResourcesTest: the class was compiled without"
                        + " it, or a build step dropped it. Recompile the interface that"
                        + " DefinitionResourcesTest was generated from, and keep META-INF/conductor in the"
                        + " jar.");
    }
}
