package dev.downbeat.it.dynamic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.downbeat.Conductor;
import dev.downbeat.client.WorkflowExecution;
import dev.downbeat.flow.Expr;
import dev.downbeat.flow.InvalidWorkflowException;
import dev.downbeat.flow.TaskRef;
import dev.downbeat.flow.WorkflowBuilder;
import dev.downbeat.it.engine.Engine;
import dev.downbeat.it.engine.OnEngine;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A workflow that exists in code only, started with its definition. */
@OnEngine
final class NotifyUserTest {

    /** Answers so that the wiring is seen. */
    private static final class Directory implements Users {
        @Override
        public String getUserEmail(String userId) {
            return userId + "@example.com";
        }

        @Override
        public String sendEmail(String email, String subject, String body) {
            return subject + " to " + email + ": " + body;
        }
    }

    @Test
    void runs_withoutBeingRegistered(Engine engine) {
        WorkflowBuilder flow = WorkflowBuilder.named("dynamic_notify_user").version(1);
        Expr<String> user = flow.input("userId", String.class);
        TaskRef<String> email = flow.add(UsersTasks.getUserEmail("get_email").userId(user));
        TaskRef<String> sent = flow.add(UsersTasks.sendEmail("send")
                .email(email.output())
                .subject("Hello ${nobody}")
                .body(Expr.text("Dear {}", user)));
        flow.output("sent", sent.output());

        try (Conductor conductor = engine.work(new UsersRegistration(new Directory()))) {
            WorkflowExecution<Map<String, Object>> run = conductor.workflows().execute(flow, Map.of("userId", "ada"));

            assertThat(run.await()).isEqualTo(Map.of("sent", "Hello ${nobody} to ada@example.com: Dear ada"));
        }
        assertThat(engine.status("/metadata/workflow/dynamic_notify_user")).isEqualTo(404);
    }

    @Test
    void tellsWhatIsWrong_inTheWordsOfTheCompiler_atTheLineThatSaidIt() {
        WorkflowBuilder flow = WorkflowBuilder.named("dynamic_notify_user");
        TaskRef<String> email = flow.add(UsersTasks.getUserEmail("get_email"));
        flow.add(UsersTasks.sendEmail("send").email(email.output()).subject("Hello"));

        assertThatThrownBy(flow::build)
                .isInstanceOf(InvalidWorkflowException.class)
                .hasMessage("""
                    the workflow dynamic_notify_user v1 cannot run: 2 problems
                    NotifyUserTest.java:56: error: [Downbeat:MISSING_INPUT] get_email: nothing supplies the input "userId" of the task dynamic_get_user_email
                      Add a parameter: String userId
                    NotifyUserTest.java:57: error: [Downbeat:MISSING_INPUT] send: nothing supplies the input "body" of the task dynamic_send_email
                      Add a parameter: String body\
                    """);
    }
}
