package dev.downbeat.it.acrossjars;

import static org.assertj.core.api.Assertions.assertThat;

import dev.downbeat.Conductor;
import dev.downbeat.examples.greetings.FriendlyGreetings;
import dev.downbeat.examples.greetings.GreetingsRegistration;
import dev.downbeat.examples.orders.OrderInfo;
import dev.downbeat.examples.orders.OrdersRegistration;
import dev.downbeat.examples.orders.Warehouse;
import dev.downbeat.it.engine.Engine;
import dev.downbeat.it.engine.OnEngine;
import org.junit.jupiter.api.Test;

@OnEngine
final class WelcomeTest {

    @Test
    void wiresWorkersOfAnotherJar_andKeepsConstantsAsTheyAre(Engine engine) {
        try (Conductor conductor = engine.connect()) {
            conductor.register(WelcomeDefinition.get());
            conductor
                    .workers(
                            new GreetingsRegistration(new FriendlyGreetings()), new OrdersRegistration(new Warehouse()))
                    .start();

            Welcome.Letter letter =
                    new WelcomeClient(conductor).welcome("Ada", new OrderInfo(7_000_000_000L, "tea", 3, 4.5));

            assertThat(letter)
                    .isEqualTo(new Welcome.Letter(
                            "Hello my friend Ada",
                            "Hello my friend ${nobody} in \"particular\"",
                            7_000_000_000L,
                            13.5));
        }
    }
}
