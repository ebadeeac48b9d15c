package dev.downbeat.it.flow.loops;

import static org.assertj.core.api.Assertions.assertThat;

import dev.downbeat.Conductor;
import dev.downbeat.it.engine.Engine;
import dev.downbeat.it.engine.History;
import dev.downbeat.it.engine.OnEngine;
import dev.downbeat.it.engine.Run;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Loops and lists on the engine: how often they run, what their rounds leave, and in which order. */
@OnEngine
final class LoopsTest {

    private static final long BATCH = 9007199254740993L;

    private final Shopkeeper keeper = new Shopkeeper();
    private Conductor conductor;

    @BeforeEach
    void connect(Engine engine) {
        conductor = engine.work(new ShopRegistration(keeper));
        conductor.register(ChargingDefinition.get());
        conductor.register(Picking_LabelDefinition.get());
        conductor.register(PickingDefinition.get());
    }

    @AfterEach
    void close() {
        conductor.close();
    }

    @Test
    void aLoopEndsWhenItsConditionSaysSo_andItsRoundsAreCollectedInOrder(Engine engine) {
        ChargingExecution execution = new ChargingClient(conductor).start("ada", 9, 2);

        Charging.Charged charged = execution.await();

        assertThat(charged.rounds()).isEqualTo(3);
        assertThat(charged.last()).isEqualTo(new Shop.Payment("ada3", "PAID"));
        assertThat(charged.ids()).containsExactly("ada1", "ada2", "ada3");
        assertThat(charged.copies()).isEqualTo(2);
        assertThat(charged.thrice()).isEqualTo(30);
        assertThat(keeper.told()).containsExactly("a copy", "a copy");
        History history = new Run(engine, execution.workflowId()).history();
        assertThat(history.last("charge-ref__3").status()).isEqualTo("COMPLETED");
        assertThat(references(history, "tenfold"))
                .as("older rounds are dropped")
                .containsExactly("tenfold__3");
    }

    /** The engine keeps the value of a case's last round, whichever that was. */
    @Test
    void whatARoundSkippedIsNoValueOfAnEarlierOne() {
        Charging.Charged charged = new ChargingClient(conductor).charging("ada", 9, 1);

        assertThat(charged.marks()).containsExactly("odd 1", "even 2", "odd 3");
        assertThat(charged.evens()).containsExactly("even 2");
    }

    @Test
    void aParameterOfTheLoopEndsItToo_andTheBodyRunsAtLeastOnce() {
        ChargingClient client = new ChargingClient(conductor);

        assertThat(client.charging("ada", 2, 0)).satisfies(charged -> {
            assertThat(charged.rounds()).isEqualTo(2);
            assertThat(charged.last().status()).isEqualTo("PENDING");
            assertThat(charged.copies()).isEqualTo(1);
        });
        assertThat(client.charging("ada", -1, 1).rounds()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 12, 120})
    void listsOfAnyLengthKeepTheirOrder(int length) {
        List<Shop.Line> lines = IntStream.range(0, length)
                .mapToObj(i -> new Shop.Line("sku-" + "x".repeat(i % 7) + i, i))
                .toList();
        List<String> skus = lines.stream().map(Shop.Line::sku).toList();

        Picking.Picked picked = new PickingClient(conductor).picking(lines, "north", null);

        assertThat(picked.picks().stream().map(Shop.Pick::sku)).containsExactlyElementsOf(skus);
        assertThat(picked.picks()).allSatisfy(pick -> {
            assertThat(pick.warehouse()).isEqualTo("north");
            assertThat(pick.batch()).isEqualTo(BATCH);
        });
        assertThat(picked.sizes()).isEqualTo(skus.stream().map(String::length).toList());
        assertThat(picked.skus()).isEqualTo(skus);
        assertThat(picked.labels())
                .isEqualTo(skus.stream()
                        .map(sku -> sku + " no ${workflow.input.warehouse} here")
                        .toList());
        List<String> numbered = IntStream.range(0, length)
                .mapToObj(i -> i + ":" + skus.get(i) + "!")
                .toList();
        assertThat(picked.numbered()).isEqualTo(numbered);
        assertThat(keeper.told()).isEqualTo(numbered);
        List<Integer> round = skus.stream().map(sku -> "north".length()).toList();
        assertThat(picked.again()).containsExactly(round, round);
    }

    /** What an element holds is data: no expression, no setting of its task. */
    @Test
    void elementsAreDataWhateverTheyHold(Engine engine) {
        String lines = "[{\"sku\":\"${workflow.input.warehouse}\",\"quantity\":1},"
                + "{\"sku\":\"b\",\"quantity\":2,\"startDelay\":60,\"optional\":true,\"retryCount\":0},null]";

        History end = Run.start(
                        engine,
                        "{\"name\":\"picking\",\"version\":1,\"input\":{\"warehouse\":\"south\",\"lines\":" + lines
                                + ",\"notes\":[\"one\",\"two\"]}}")
                .await("COMPLETED");

        List<String> skus = new ArrayList<>();
        end.output().path("picks").forEach(pick -> skus.add(pick.path("sku").textValue()));
        assertThat(skus).isEqualTo(Arrays.asList("${workflow.input.warehouse}", "b", null));
        assertThat(keeper.told()).contains("one", "two");
        assertThat(references(end, "pick"))
                .contains("pick_plan", "pick_fork", "pick_0", "pick_1", "pick_2", "pick_join", "pick");
        assertThat(references(end, "inLoop")).contains("inLoop_0__1", "inLoop__1", "inLoop_2__2", "inLoop__2");
    }

    private static List<String> references(History history, String prefix) {
        return history.attempts().stream()
                .map(attempt -> attempt.reference())
                .filter(reference -> reference.startsWith(prefix))
                .toList();
    }
}
