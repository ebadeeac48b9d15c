package dev.downbeat.it.greetings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.downbeat.Conductor;
import dev.downbeat.client.WorkflowStatus;
import dev.downbeat.examples.greetings.FriendlyGreetings;
import dev.downbeat.examples.greetings.GreetingsRegistration;
import dev.downbeat.examples.greetings.HelloClient;
import dev.downbeat.examples.greetings.HelloDefinition;
import dev.downbeat.examples.greetings.HelloExecution;
import dev.downbeat.it.engine.Engine;
import dev.downbeat.it.engine.OnEngine;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnEngine
final class GreetingsTest {

    private Conductor conductor;
    private HelloClient hello;

    @BeforeEach
    void connect(Engine engine) {
        conductor = engine.connect();
        conductor.register(HelloDefinition.get());
        conductor.workers(new GreetingsRegistration(new FriendlyGreetings())).start();
        hello = new HelloClient(conductor);
    }

    @AfterEach
    void close() {
        conductor.close();
    }

    @Test
    void runsToTheEndAndGivesTheResult() {
        assertThat(hello.hello("Ada")).isEqualTo("Hello my friend Ada");
    }

    @Test
    void startsAndIsFollowedByItsId() {
        HelloExecution started = hello.start("Grace");

        HelloExecution followed = hello.of(started.workflowId());

        assertThat(followed.await()).isEqualTo("Hello my friend Grace");
        assertThat(started.status()).isEqualTo(WorkflowStatus.COMPLETED);
    }

    @Test
    void runsManyAtOnce_eachWithItsOwnResult() {
        List<CompletableFuture<String>> results = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            results.add(hello.start("friend " + i).result());
            expected.add("Hello my friend friend " + i);
        }

        assertThat(results.stream().map(CompletableFuture::join)).containsExactlyElementsOf(expected);
    }

    @Test
    void registersTheSameDefinitionAgainWithoutAWord() {
        conductor.register(HelloDefinition.get());

        assertThat(hello.hello("Linus")).isEqualTo("Hello my friend Linus");
    }
}
