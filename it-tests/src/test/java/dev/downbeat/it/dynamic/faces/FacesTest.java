package dev.downbeat.it.dynamic.faces;

import static org.assertj.core.api.Assertions.assertThat;

import dev.downbeat.definition.DefinitionJson;
import dev.downbeat.definition.WorkflowBundle;
import dev.downbeat.flow.WorkflowBuilder;
import dev.downbeat.it.engine.Run;
import org.junit.jupiter.api.Test;

/** One model under two faces: as an interface and in code the same workflow has the same definition. */
final class FacesTest {

    @Test
    void tasksSwitchesAndForks_areTheSame() {
        same(FulfilInCode.build(), FulfilDefinition.get());
    }

    @Test
    void loopsAndLists_areTheSame() {
        same(RoundsInCode.build(), RoundsDefinition.get());
    }

    @Test
    void whatCallsOut_isTheSame() {
        same(DeliveryInCode.build(), DeliveryDefinition.get());
    }

    @Test
    void constantsNamesAndWholeAnswers_areTheSame() {
        same(OddsInCode.build(), OddsDefinition.get());
    }

    private static void same(WorkflowBuilder inCode, WorkflowBundle ofInterface) {
        WorkflowBundle built = inCode.build();
        assertThat(Run.tree(inCode.toJson()).toPrettyString())
                .isEqualTo(
                        Run.tree(DefinitionJson.write(ofInterface.workflow())).toPrettyString());
        assertThat(built.tasks()).containsExactlyInAnyOrderElementsOf(ofInterface.tasks());
    }
}
