package dev.downbeat.it.dynamic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.downbeat.annotation.EndStatus;
import dev.downbeat.annotation.HttpMethod;
import dev.downbeat.flow.DataType;
import dev.downbeat.flow.Expr;
import dev.downbeat.flow.InvalidWorkflowException;
import dev.downbeat.flow.Shapes;
import dev.downbeat.flow.Tasks;
import dev.downbeat.flow.WorkflowBuilder;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Wrong workflows: each has one mistake, which is told once, in the words of the compiler, at the line that made it. */
final class MistakesTest {

    private record Line(String sku, int quantity) {}

    private record Order(String id, List<Line> lines) {}

    private static final DataType<Order> ORDER = DataType.of(Order.class);

    /** A workflow with one mistake, and what is said of it. */
    record Mistake(String said, Consumer<WorkflowBuilder> made) {
        @Override
        public String toString() {
            return said;
        }
    }

    static Stream<Mistake> mistakes() {
        return Stream.of(
                new Mistake(
                        "[Downbeat:UNKNOWN_PROPERTY] get_email(userId): Order has no property \"ident\"",
                        flow -> flow.add(UsersTasks.getUserEmail("get_email")
                                .userId(flow.input("order", ORDER).at("ident", String.class)))),
                new Mistake(
                        "[Downbeat:TYPE_MISMATCH] get_email(userId): order.lines[0].quantity is an "
                                + "int, but a String is needed",
                        flow -> flow.add(UsersTasks.getUserEmail("get_email")
                                .userId(flow.input("order", ORDER).at("lines[0].quantity", String.class)))),
                new Mistake("[Downbeat:NAME_TAKEN] a: the name \"a\" is taken by an earlier step", flow -> {
                    flow.add(Tasks.noop("a"));
                    flow.add(Tasks.noop("a"));
                }),
                new Mistake(
                        "[Downbeat:REFERENCE_INVALID] a b: \"a b\" is no reference name: a reference "
                                + "begins with a letter (A-Z, a-z) and goes on with letters, digits, \"_\" and "
                                + "\"-\"",
                        flow -> flow.add(Tasks.noop("a b"))),
                new Mistake("[Downbeat:READS_LATER] send(email): reads \"later\", but later runs later", flow -> {
                    var email = UsersTasks.getUserEmail("later").userId("a");
                    flow.add(UsersTasks.sendEmail("send")
                            .email(email.output())
                            .subject("s")
                            .body("b"));
                    flow.add(email);
                }),
                new Mistake(
                        "[Downbeat:UNKNOWN_SOURCE] mistaken: no input or step is called \"never\"",
                        flow -> flow.output(UsersTasks.getUserEmail("never").output())),
                new Mistake(
                        "[Downbeat:MAY_NOT_HAVE_RUN] mistaken: reads \"get_email\", but get_email may "
                                + "not have run",
                        flow -> {
                            var email = UsersTasks.getUserEmail("get_email").userId("a");
                            flow.add(Tasks.switchOn("by", flow.input("kind", String.class))
                                    .on("mail", mail -> mail.add(email))
                                    .otherwise(other -> other.add(Tasks.noop("nothing"))));
                            flow.output(email.output());
                        }),
                new Mistake(
                        "[Downbeat:READS_OTHER_BRANCH] send(email): reads \"get_email\", but get_email "
                                + "runs in another branch of the fork both",
                        flow -> {
                            var email = UsersTasks.getUserEmail("get_email").userId("a");
                            flow.add(Tasks.fork("both")
                                    .branch(one -> one.add(email))
                                    .branch(two -> two.add(UsersTasks.sendEmail("send")
                                            .email(email.output())
                                            .subject("s")
                                            .body("b"))));
                        }),
                new Mistake(
                        "[Downbeat:MAY_BE_ABSENT] get_email(userId): userId may be absent, but a " + "String is needed",
                        flow -> flow.add(UsersTasks.getUserEmail("get_email")
                                .userId(flow.optionalInput("userId", String.class)))),
                new Mistake(
                        "[Downbeat:BLOCK_EMPTY] both: branch 2 has no tasks, so there is nothing to run",
                        flow -> flow.add(Tasks.fork("both")
                                .branch(one -> one.add(Tasks.noop("n")))
                                .branch(two -> {}))),
                new Mistake(
                        "[Downbeat:LOOP_IN_LOOP] inner: a loop inside the loop outer: the engine would " + "hang on it",
                        flow -> flow.add(Tasks.times(
                                "outer",
                                2,
                                round -> round.add(Tasks.times("inner", 2, inner -> inner.add(Tasks.noop("n"))))))),
                new Mistake(
                        "[Downbeat:UNREACHABLE] n: never runs: every path before it ends the workflow " + "in end",
                        flow -> {
                            flow.add(Tasks.terminate("end", EndStatus.FAILED));
                            flow.add(Tasks.noop("n"));
                        }),
                new Mistake(
                        "[Downbeat:NOT_A_LIST] each: order.id is a String; @ForEach takes a list, set " + "or array",
                        flow -> flow.add(Tasks.forEach(
                                flow.input("order", ORDER).at("id", DataType.list(DataType.of(String.class))),
                                id -> UsersTasks.getUserEmail("each").userId(id)))),
                new Mistake(
                        "[Downbeat:BLOCK_MISPLACED] each: what runs for elements beside each other is "
                                + "a worker's task or a workflow, and this is neither",
                        flow -> flow.add(Tasks.forEach(
                                flow.input("ids", DataType.list(DataType.of(String.class))),
                                id -> Tasks.inline("each", "$.id", String.class).input("id", id)))),
                new Mistake(
                        "[Downbeat:SCRIPT_INVALID] script: the script ends too early (line 1, column 4)",
                        flow -> flow.add(Tasks.inline("script", "1 +", int.class))),
                new Mistake(
                        "[Downbeat:SCRIPT_INPUT] script: the script reads $.totl, which no parameter "
                                + "gives (line 1, column 3)",
                        flow -> flow.add(
                                Tasks.inline("script", "$.totl", int.class).input("total", 1))),
                new Mistake(
                        "[Downbeat:JQ_INVALID] query: the expression ends too early (line 1, column 5)",
                        flow -> flow.add(Tasks.jq("query", ".a |", int.class))),
                new Mistake(
                        "[Downbeat:URI_VARIABLE] call: {idd} is neither a parameter nor an input or " + "step",
                        flow -> flow.add(
                                Tasks.http("call", HttpMethod.GET, "https://host/{idd}", DataType.of(String.class))
                                        .input("id", 1))),
                new Mistake(
                        "[Downbeat:UNKNOWN_SOURCE] mistaken: no variable is called \"nobody\"",
                        flow -> flow.output(flow.variable("nobody", String.class))),
                new Mistake(
                        "[Downbeat:VARIABLE_UNSET] early(note): reads the variable \"note\", which is "
                                + "not set before this place",
                        flow -> {
                            Expr<String> note = flow.variable("note", String.class);
                            flow.add(Tasks.inline("early", "$.note", String.class)
                                    .input("note", note));
                            flow.add(Tasks.setVariables("set").input("note", "late"));
                        }),
                new Mistake(
                        "[Downbeat:VARIABLE_MISMATCH] second(note): the variable \"note\" is an "
                                + "Integer here, but a String in first",
                        flow -> {
                            flow.add(Tasks.setVariables("first").input("note", "text"));
                            flow.add(Tasks.setVariables("second").input("note", 2));
                        }),
                new Mistake(
                        "[Downbeat:READS_ITSELF] own(a): reads the result of own itself, which is not "
                                + "there before it has run",
                        flow -> flow.add(Tasks.inline("own", "$.a", String.class)
                                .input(
                                        "a",
                                        Tasks.inline("own", "", String.class).output()))),
                new Mistake(
                        "[Downbeat:CASE_UNKNOWN] n: \"yes\" is no value of boolean, so the case would " + "never run",
                        flow -> flow.add(Tasks.switchOn("by", flow.input("b", boolean.class))
                                .on("yes", yes -> yes.add(Tasks.noop("n")))
                                .otherwise(no -> no.add(Tasks.noop("m"))))),
                new Mistake(
                        "[Downbeat:CASE_TWICE] m: the case \"x\" is taken by n",
                        flow -> flow.add(Tasks.switchOn("by", flow.input("b", String.class))
                                .on("x", x -> x.add(Tasks.noop("n")))
                                .on("x", x -> x.add(Tasks.noop("m")))
                                .otherwise(no -> no.add(Tasks.noop("o"))))),
                new Mistake(
                        "[Downbeat:SWITCH_TYPE] by: order is an Order; a switch takes a text, number, "
                                + "boolean or enum",
                        flow -> flow.add(Tasks.switchOn("by", flow.input("order", ORDER))
                                .on("x", x -> x.add(Tasks.noop("n")))
                                .otherwise(no -> no.add(Tasks.noop("o"))))),
                new Mistake(
                        "[Downbeat:COALESCE_MISMATCH] any(a): the parameter is an int, but the result " + "is a String",
                        flow -> {
                            var id = flow.input("id", int.class);
                            flow.add(Tasks.coalesce("any", String.class)
                                    .input("a", id)
                                    .input("b", "none"));
                        }),
                new Mistake("[Downbeat:COLLECT_MISPLACED] all: get_email is in no loop", flow -> {
                    var email = UsersTasks.getUserEmail("get_email").userId("a");
                    flow.add(email);
                    flow.add(Tasks.collect("all", email.output()));
                }),
                new Mistake(
                        "[Downbeat:ITEM_MISMATCH] each(userId): the parameter is a String, but "
                                + "order.lines[].quantity is an int",
                        flow -> flow.add(Tasks.forEach(
                                flow.input("order", ORDER).at("lines", DataType.list(DataType.of(Line.class))),
                                line -> UsersTasks.getUserEmail("each").userId(line.at("quantity", String.class))))),
                new Mistake(
                        "[Downbeat:TEMPLATE_INVALID] get_email(userId): order is an Order, which "
                                + "cannot stand inside a text",
                        flow -> flow.add(UsersTasks.getUserEmail("get_email")
                                .userId(Expr.text("{}", flow.input("order", ORDER))))),
                new Mistake(
                        "[Downbeat:PARAMETER_UNUSED] call(id): the message does not use this parameter",
                        flow -> flow.add(Tasks.http("call", HttpMethod.GET, "https://host/", DataType.of(String.class))
                                .input("id", 1))),
                new Mistake("[Downbeat:BODY_TWICE] call(two): a message has one @Body, and one is it", flow -> {
                    Expr<String> a = flow.input("a", String.class);
                    flow.add(Tasks.http("call", HttpMethod.POST, "https://host/", DataType.of(String.class))
                            .body("one", a)
                            .body("two", a));
                }),
                new Mistake(
                        "[Downbeat:FAILURE_INPUT] mistaken: nothing supplies the input \"text\" of the "
                                + "failure workflow dynamic_child",
                        flow -> flow.settings(said -> said.failureWorkflow(ChildTasks.CONTRACT))),
                new Mistake(
                        "[Downbeat:SECRET_EXPOSED] script(s): secrets.KEY would be stored in clear in "
                                + "what the script gives",
                        flow -> flow.add(
                                Tasks.inline("script", "$.s", String.class).input("s", Expr.secret("KEY")))),
                new Mistake(
                        "[Downbeat:OPTION_IGNORED] n: \"startDelay\" has no effect here: the engine "
                                + "delays steps of workers only",
                        flow -> flow.add(Tasks.noop("n").options(said -> said.startDelay(Duration.ofSeconds(1))))),
                new Mistake(
                        "[Downbeat:DATE_INVALID] w: until is \"tomorrow\": the server reads dates of "
                                + "one form only, to the minute",
                        flow -> flow.add(Tasks.waitUntil("w", "tomorrow"))),
                new Mistake(
                        "[Downbeat:SUB_WORKFLOW_ENDLESS] again: mistaken calls itself without end",
                        flow -> flow.add(Tasks.subWorkflow("again", "mistaken", Shapes.nothing()))),
                new Mistake(
                        "[Downbeat:VERSION_INVALID] mistaken: version is 0; versions begin at 1",
                        flow -> flow.version(0)),
                new Mistake(
                        "[Downbeat:INPUT_TAKEN] mistaken(a): the key \"a\" is that of the parameter a " + "already",
                        flow -> {
                            flow.input("a", String.class);
                            flow.input("a", String.class);
                        }));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void isToldOnce(Mistake mistake) {
        WorkflowBuilder flow = WorkflowBuilder.named("mistaken");
        mistake.made().accept(flow);

        InvalidWorkflowException told = assertThrows(InvalidWorkflowException.class, flow::build);

        assertThat(told.problems()).as(told::getMessage).hasSize(1);
        String line = told.getMessage().lines().skip(1).findFirst().orElse("");
        assertThat(line.replaceFirst(":\\d+:", ":LINE:")).isEqualTo("MistakesTest.java:LINE: error: " + mistake.said());
    }

    @Test
    void areAllToldAtOnce_inTheOrderOfTheWorkflow() {
        WorkflowBuilder flow = WorkflowBuilder.named("mistaken");
        flow.add(UsersTasks.getUserEmail("first"));
        flow.add(Tasks.inline("second", "1 +", int.class));
        flow.output(UsersTasks.getUserEmail("never").output());

        assertThatThrownBy(flow::build)
                .hasMessageStartingWith("the workflow mistaken v1 cannot run: 3 problems")
                .hasMessageContainingAll("MISSING_INPUT", "SCRIPT_INVALID", "UNKNOWN_SOURCE");
    }
}
