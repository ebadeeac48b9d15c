package dev.downbeat.it.dynamic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.downbeat.Conductor;
import dev.downbeat.Registered;
import dev.downbeat.WorkflowFailedException;
import dev.downbeat.annotation.EndStatus;
import dev.downbeat.client.StartOptions;
import dev.downbeat.client.WorkflowExecution;
import dev.downbeat.definition.DefinitionJson;
import dev.downbeat.definition.WorkflowBundle;
import dev.downbeat.examples.dynamic.Dinner;
import dev.downbeat.examples.dynamic.Kitchen;
import dev.downbeat.examples.dynamic.KitchenRegistration;
import dev.downbeat.examples.dynamic.WashUpDefinition;
import dev.downbeat.flow.DataType;
import dev.downbeat.flow.Expr;
import dev.downbeat.flow.InvalidWorkflowException;
import dev.downbeat.flow.Tasks;
import dev.downbeat.flow.WorkflowBuilder;
import dev.downbeat.it.engine.Attempt;
import dev.downbeat.it.engine.Engine;
import dev.downbeat.it.engine.History;
import dev.downbeat.it.engine.OnEngine;
import dev.downbeat.it.engine.Run;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** Workflows that are started with their definitions, on the engine: what was wired arrives. */
@OnEngine
final class InlineTest {

    /** Answers so that the wiring is seen. */
    private static final class Stove implements Kitchen {
        @Override
        public String cook(Dish dish, String spice) {
            return dish.name() + "/" + dish.heat() + "/" + spice;
        }

        @Override
        public boolean taste(int round) {
            return round == 2;
        }

        @Override
        public String serve(String meal) {
            return "served " + meal;
        }
    }

    /** Tells a price, and keeps what it was asked. */
    private static final class Grocer implements AutoCloseable {
        final List<String> asked = new CopyOnWriteArrayList<>();
        private final HttpServer server;

        Grocer() throws IOException {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/prices/", this::answer);
            server.start();
        }

        int port() {
            return server.getAddress().getPort();
        }

        private void answer(HttpExchange call) throws IOException {
            call.getRequestBody().readAllBytes();
            asked.add(call.getRequestMethod() + " " + call.getRequestURI() + " from "
                    + call.getRequestHeaders().getFirst("X-Table"));
            byte[] price = "{\"cents\": 42}".getBytes(StandardCharsets.UTF_8);
            call.getResponseHeaders().set("Content-Type", "application/json");
            call.sendResponseHeaders(200, price.length);
            call.getResponseBody().write(price);
            call.close();
        }

        @Override
        public void close() {
            server.stop(0);
        }
    }

    @Test
    void everyFormOfTheExample_runs(Engine engine) throws Exception {
        try (Conductor conductor = engine.work(new KitchenRegistration(new Stove()));
                Grocer grocer = new Grocer()) {
            conductor.register(WashUpDefinition.get());
            Map<String, Object> order = Map.of(
                    "table",
                    7,
                    "dishes",
                    List.of(
                            Map.of("name", "soup", "minutes", 20, "heat", "LOW"),
                            Map.of("name", "steak", "minutes", 4, "heat", "HIGH")));

            WorkflowExecution<Map<String, Object>> run =
                    conductor.workflows().start(Dinner.build(), Map.of("order", order, "port", grocer.port()));
            Run seen = new Run(engine, run.workflowId());
            for (String task : List.of("approved", "tasted")) {
                seen.until(history -> history.has(task) || !history.status().equals("RUNNING"));
                run.complete(task, Map.of("by", "Ada", "word", task));
            }
            History end = seen.await("COMPLETED");

            assertThat(end.output())
                    .isEqualTo(Run.tree("{\"meals\": [\"soup/LOW/salt\", \"steak/HIGH/salt\"],"
                            + " \"served\": \"served soup/LOW/salt\", \"washed\": \"2 plates are clean\","
                            + " \"cents\": 42, \"word\": \"approved\", \"rounds\": 2}"));
            assertThat(grocer.asked).containsExactly("GET /prices/7?dish=soup from null", "POST /prices/7 from 7");
            assertThat(end.last("verdicts").output()).isEqualTo(Run.tree("{\"result\": [false, true]}"));
            assertThat(end.attempts().stream().map(Attempt::status)).containsOnly("COMPLETED");
        }
    }

    @Test
    void twoExecutionsOfOneName_haveEachItsOwnShape(Engine engine) {
        try (Conductor conductor = engine.connect()) {
            for (int steps = 1; steps <= 3; steps++) {
                WorkflowBuilder flow = WorkflowBuilder.named("dynamic_own_shape");
                Expr<Integer> number = flow.input("number", int.class);
                for (int i = 0; i < steps; i++) {
                    number = flow.add(Tasks.inline("add" + i, "$.number + 1", int.class)
                                    .input("number", number))
                            .output();
                }
                flow.output(number);

                assertThat(conductor
                                .workflows()
                                .execute(flow, Map.of("number", 10))
                                .await())
                        .isEqualTo(Map.of("result", 10 + steps));
            }
        }
    }

    @Test
    void anEndThatIsNotCompletion_isThrown(Engine engine) {
        WorkflowBuilder flow = WorkflowBuilder.named("dynamic_fails");
        Expr<String> who = flow.input("who", String.class);
        flow.add(Tasks.terminate("stop", EndStatus.FAILED).reason("nobody called {} is here", who));

        try (Conductor conductor = engine.connect()) {
            assertThatThrownBy(() -> conductor.workflows().execute(flow, Map.of("who", "Ada")))
                    .isInstanceOf(WorkflowFailedException.class)
                    .hasMessageContaining("nobody called Ada is here");
        }
    }

    @Test
    void isRegistered_withItsTasks(Engine engine) {
        WorkflowBuilder flow = WorkflowBuilder.named("dynamic_registered").version(4);
        flow.add(UsersTasks.getUserEmail("get_email").userId("a"));

        try (Conductor conductor = engine.connect()) {
            Registered registered = conductor.register(flow.build());

            assertThat(registered.workflows().get(0).name()).isEqualTo("dynamic_registered v4");
            assertThat(engine.get("/metadata/workflow/dynamic_registered?version=4")
                            .path("tasks")
                            .size())
                    .isEqualTo(1);
            assertThat(engine.status("/metadata/taskdefs/dynamic_get_user_email"))
                    .isEqualTo(200);
        }
    }

    @Test
    void isReadFromJson_withWhatNobodyKnows_andRuns(Engine engine) {
        WorkflowBuilder flow = WorkflowBuilder.named("dynamic_from_json");
        Expr<List<Integer>> numbers = flow.input("numbers", DataType.list(DataType.of(Integer.class)));
        flow.output(flow.add(Tasks.jq("sum", ".numbers | add", int.class).input("numbers", numbers))
                .output());
        ObjectNode json = (ObjectNode) Run.tree(flow.toJson());
        json.put("ofTheFuture", true);
        ((ObjectNode) json.path("tasks").get(0)).putObject("alsoOfTheFuture").put("deep", 1);

        WorkflowBundle read = WorkflowBuilder.fromJson(json.toString());

        assertThat(Run.tree(DefinitionJson.write(read.workflow()))).isEqualTo(json);
        try (Conductor conductor = engine.connect()) {
            WorkflowExecution<Map<String, Object>> run = conductor
                    .workflows()
                    .start(
                            read,
                            Map.of("numbers", List.of(1, 2, 3)),
                            StartOptions.defaults().correlationId("sum-1"));
            assertThat(run.await()).isEqualTo(Map.of("result", 6));
            assertThat(run.snapshot().correlationId()).contains("sum-1");
        }
    }

    @Test
    void brokenJson_isRefused_withItsLineAndColumn() {
        String json = """
            {"name": "broken", "version": 1, "tasks": [
              {"name": "a", "taskReferenceName": "a", "inputParameters": {"x": "${b.output.y}"}}
            ]}\
            """;

        assertThatThrownBy(() -> WorkflowBuilder.fromJson(json))
                .isInstanceOf(InvalidWorkflowException.class)
                .hasMessageContaining("JSON:2:")
                .hasMessageContaining("UNKNOWN_SOURCE");
    }
}
