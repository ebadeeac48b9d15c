package dev.downbeat.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Without {@code downbeat-scripts} on the class path, as in the tests of this module. */
class UncheckedScriptsTest {

    @Test
    void scriptsAreTakenForGoodOnes_whichIsSaidOnce_andAllElseIsJudged() {
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        Logger logger = (Logger) LoggerFactory.getLogger(WorkflowBuilder.class);
        log.start();
        logger.addAppender(log);
        try {
            for (int i = 0; i < 2; i++) {
                WorkflowBuilder flow = WorkflowBuilder.named("scripted");
                flow.add(Tasks.inline("broken", "1 +", int.class));
                assertThat(flow.toJson()).contains("1 +");
            }
            WorkflowBuilder wrong = WorkflowBuilder.named("wrong");
            wrong.add(Tasks.inline("broken", "1 +", int.class)
                    .input("a", Tasks.noop("never").output()));
            assertThatThrownBy(wrong::build)
                    .isInstanceOf(InvalidWorkflowException.class)
                    .hasMessageContaining("1 problem")
                    .hasMessageContaining("UNKNOWN_SOURCE");
        } finally {
            logger.detachAppender(log);
        }

        List<ILoggingEvent> said = List.copyOf(log.list);
        assertThat(said).singleElement().satisfies(line -> {
            assertThat(line.getLevel()).isEqualTo(Level.INFO);
            assertThat(line.getFormattedMessage())
                    .startsWith("the scripts of scripted v1 are not checked")
                    .contains("dev.downbeat:downbeat-scripts");
        });
    }
}
