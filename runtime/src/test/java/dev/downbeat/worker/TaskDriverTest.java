package dev.downbeat.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.downbeat.NonRetryableException;
import dev.downbeat.TaskResult.Status;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaskDriverTest {

    private final TaskDriver driver = TaskDriver.of(new Greetings.GreetingsRegistration(new Greeter()));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "greet | {\"name\":\"Ada\"} | {\"result\":\"Hello Ada\"}",
                "greet | {\"name\":\"Ada\",\"unknown\":[1]} | {\"result\":\"Hello Ada\"}",
                "later | {\"name\":\"Ada\"} | {\"result\":\"Hello Ada\"}",
                "nothing | {} | {}",
                "controlled | {\"round\":1} | {\"sku\":\"a\",\"quantity\":1}",
                "controlled | {\"round\":1.0} | {\"sku\":\"a\",\"quantity\":1}",
                "count | {\"order\":{\"orderId\":1,\"lines\":[{\"sku\":\"a\",\"quantity\":2}]}} | {\"result\":8}",
                "count | {\"order\":{\"orderId\":1,\"lines\":[]},\"note\":null,\"mode\":null} | {\"result\":6}",
                "count | {\"order\":{\"orderId\":1,\"lines\":[]},\"note\":\"ab\",\"mode\":\"x\"} | {\"result\":3}",
                "whole | {\"orderId\":9,\"lines\":[]} | {\"orderId\":9,\"lines\":[]}",
            })
    void completesWithTheOutputObject(String type, String input, String output) {
        TaskOutcome outcome = driver.run(type, input);

        assertThat(outcome.status()).isEqualTo(Status.COMPLETED);
        assertThat(outcome.output()).isEqualTo(output);
        assertThat(outcome.reason()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "greet | {} | greet: input \"name\" is missing. It needs a string; what arrived: nothing.",
                "greet | {\"name\":null,\"nme\":\"x\",\"b\":1} | greet: input \"name\" is missing. It needs a string;"
                        + " what arrived: nme, b.",
                "greet | {\"name\":1} | greet: name: expected a string, found 1.",
                "count |"
                    + " {\"order\":{\"orderId\":1,\"lines\":[{\"sku\":\"a\",\"quantity\":2},{\"sku\":\"b\",\"quantity\":\"many\"}]}}"
                    + " | count: order.lines[1].quantity: expected an integer, found the string \"many\".",
                "count | {\"order\":{\"orderId\":1,\"lines\":[{\"quantity\":2}]}} | count: order.lines[0]: Line needs"
                        + " \"sku\", which is missing; what arrived: quantity.",
                "count | {\"order\":{\"orderId\":1,\"lines\":[{\"sku\":\"a\",\"quantity\":3000000000}]}} | count:"
                        + " order.lines[0].quantity: expected an integer from -2147483648 to 2147483647, found"
                        + " 3000000000.",
                "count | {\"order\":[]} | count: order: expected an object (Order), found an array.",
                "whole | {\"lines\":[]} | whole: Order needs \"orderId\", which is missing; what arrived: lines.",
                "whole | {\"orderId\":null,\"lines\":[]} | whole: orderId: expected an integer, found null.",
            })
    void failsTerminally_whenTheInputDoesNotFit(String type, String input, String reason) {
        TaskOutcome outcome = driver.retried(1).run(type, input);

        assertThat(outcome.status()).isEqualTo(Status.FAILED_WITH_TERMINAL_ERROR);
        assertThat(outcome.reason()).contains(reason + " The workflow is driven, step " + type + ", attempt 2.");
        assertThat(outcome.output()).isEqualTo("{}");
        assertThat(outcome.logs()).isEmpty();
    }

    @Test
    void passesOnWhatTheWorkerSays() {
        TaskOutcome waiting = driver.run("controlled", "{\"round\":0}");
        assertThat(waiting.status()).isEqualTo(Status.IN_PROGRESS);
        assertThat(waiting.callBackAfter()).isEqualTo(Duration.ofMillis(1500));
        assertThat(waiting.logs()).containsExactly("not yet");
        assertThat(waiting.output()).isEqualTo("{}");

        TaskOutcome failed = driver.run("controlled", "{\"round\":2}");
        assertThat(failed.status()).isEqualTo(Status.FAILED);
        assertThat(failed.reason()).contains("no luck");
        assertThat(failed.output()).isEqualTo("{\"sku\":\"b\",\"quantity\":2}");

        assertThat(driver.run("controlled", "{\"round\":3}").status()).isEqualTo(Status.FAILED_WITH_TERMINAL_ERROR);
    }

    @Test
    void keepsTheLinesThatTheWorkerLogged() {
        assertThat(driver.run("whole", "{\"orderId\":9,\"lines\":[]}").logs()).containsExactly("order 9, attempt 1");
    }

    @Test
    void makesAFailureOfAnException_withTheOwnFramesInTheLog() {
        TaskOutcome outcome = failing(() -> new IllegalStateException("card declined", new RuntimeException("deeper")));

        assertThat(outcome.status()).isEqualTo(Status.FAILED);
        assertThat(outcome.reason()).contains("card declined");
        assertThat(outcome.logs())
                .singleElement()
                .satisfies(trace -> assertThat(trace)
                        .startsWith("java.lang.IllegalStateException: card declined")
                        .contains("Caused by: java.lang.RuntimeException: deeper")
                        .contains("Test.java")
                        .doesNotContain("Invocation", "junit", "at java."));
    }

    @Test
    void makesATerminalFailureOfANonRetryableException() {
        assertThat(failing(() -> new NonRetryableException("never")).status())
                .isEqualTo(Status.FAILED_WITH_TERMINAL_ERROR);
    }

    @Test
    void reportsAnErrorToo_byItsNameIfItHasNoMessage() {
        TaskOutcome outcome = failing(() -> new StackOverflowError());
        assertThat(outcome.status()).isEqualTo(Status.FAILED);
        assertThat(outcome.reason()).contains("StackOverflowError");
    }

    @Test
    void unwrapsTheFailureOfAStage() {
        TaskOutcome outcome = TaskDriver.of(new Greetings.GreetingsRegistration(new Greeter() {
                    @Override
                    public CompletionStage<String> later(String name) {
                        return CompletableFuture.supplyAsync(() -> {
                            throw new NonRetryableException("not " + name);
                        });
                    }
                }))
                .run("later", "{\"name\":\"Ada\"}");

        assertThat(outcome.status()).isEqualTo(Status.FAILED_WITH_TERMINAL_ERROR);
        assertThat(outcome.reason()).contains("not Ada");
    }

    @Test
    void refusesWhatIsNoTaskOrNoObject() {
        assertThatThrownBy(() -> driver.run("gret", "{}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no task \"gret\"; there are: greet, count, nothing, controlled, later, whole");
        assertThatThrownBy(() -> driver.run("greet", "[]")).hasMessage("the input is no JSON object");
        assertThatThrownBy(() -> driver.run("greet", "{")).hasMessageStartingWith("the input is no JSON: ");
    }

    private static TaskOutcome failing(Supplier<Throwable> thrown) {
        return TaskDriver.of(new Greetings.GreetingsRegistration(new Greeter() {
                    @Override
                    public String greet(String name) {
                        return TaskDriverTest.<RuntimeException, String>sneaky(thrown.get());
                    }
                }))
                .run("greet", "{\"name\":\"Ada\"}");
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <E extends Throwable, R> R sneaky(Throwable thrown) throws E {
        throw (E) thrown;
    }
}
