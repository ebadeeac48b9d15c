package dev.downbeat.examples.dynamic;

import dev.downbeat.Conductor;
import dev.downbeat.examples.Example;
import dev.downbeat.examples.Executions;
import dev.downbeat.examples.Screen;
import dev.downbeat.flow.Expr;
import dev.downbeat.flow.TaskRef;
import dev.downbeat.flow.WorkflowBuilder;
import java.util.List;
import java.util.Map;

/** Builds a workflow in code and starts it with its definition: nothing is registered but the tasks. */
public final class Main {

    private static final String SOMEBODY = "Ada";

    private Main() {}

    /**
     * Runs the example.
     *
     * @param args the users to be notified; without any, one default name
     */
    public static void main(String[] args) {
        List<String> users = args.length == 0 ? List.of(SOMEBODY) : List.of(args);
        Example.main((conductor, screen) -> notify(users, conductor, screen));
    }

    private static boolean notify(List<String> users, Conductor conductor, Screen screen) throws InterruptedException {
        conductor.workers(new UsersRegistration(new Directory())).start();
        screen.say("workers", "get_user_email, send_email");

        WorkflowBuilder flow = notifyUser();
        Executions<Map<String, Object>> executions = new Executions<>();
        users.forEach(name ->
                executions.start(name, user -> conductor.workflows().start(flow, Map.of("userId", user))));
        executions.await(screen);
        return executions.table(screen, "user");
    }

    private static WorkflowBuilder notifyUser() {
        WorkflowBuilder flow = WorkflowBuilder.named("notify_user").version(1);
        Expr<String> user = flow.input("userId", String.class);
        TaskRef<String> email = flow.add(UsersTasks.getUserEmail("get_email").userId(user));
        TaskRef<String> sent = flow.add(UsersTasks.sendEmail("send")
                .email(email.output())
                .subject("Hello from Downbeat")
                .body(Expr.text("Dear {}, this workflow was never registered.", user)));
        return flow.output("sent", sent.output());
    }
}
