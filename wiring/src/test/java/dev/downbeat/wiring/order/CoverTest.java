package dev.downbeat.wiring.order;

import static org.assertj.core.api.Assertions.assertThat;

import dev.downbeat.wiring.order.OrderNode.Branch;
import dev.downbeat.wiring.order.OrderNode.Kind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whether one of several tasks has run, whatever way was taken. */
final class CoverTest {

    private final OrderNode reader = task("reader");

    private static OrderNode task(String name) {
        return OrderNode.task(name, false);
    }

    private static Branch branch(String label, OrderNode... nodes) {
        return new Branch(label, List.of(nodes), true);
    }

    private boolean covers(Set<String> names, OrderNode before) {
        return new RunOrder(List.of(before, reader)).cover(reader, names);
    }

    @Test
    void allCasesOfAFullSwitch_orThoseThatDoNotEnd() {
        OrderNode full = OrderNode.block(
                "s", Kind.FULL_SWITCH, List.of(branch("US", task("a")), branch("CA", task("b"))), false);
        assertThat(covers(Set.of("a", "b"), full)).isTrue();
        assertThat(covers(Set.of("a"), full)).isFalse();

        OrderNode ending = OrderNode.block(
                "s", Kind.FULL_SWITCH, List.of(branch("US", task("a")), branch("CA", OrderNode.end("stop"))), false);
        assertThat(covers(Set.of("a"), ending)).isTrue();
    }

    @Test
    void neverOfASwitchThatMayTakeNoCase_norOfALoopOverAList_norOfWhatIsOptional() {
        List<Branch> both = List.of(branch("US", task("a")), branch("CA", task("b")));
        assertThat(covers(Set.of("a", "b"), OrderNode.block("s", Kind.OPEN_SWITCH, both, false)))
                .isFalse();
        assertThat(covers(Set.of("a", "b"), OrderNode.block("s", Kind.FULL_SWITCH, both, true)))
                .isFalse();
        assertThat(covers(Set.of("a"), OrderNode.block("l", Kind.LIST_LOOP, List.of(branch("l", task("a"))), false)))
                .isFalse();
        assertThat(covers(Set.of("a"), OrderNode.task("a", true))).isFalse();
    }

    @Test
    void oneBranchOfAForkAndTheBodyOfALoopAreEnough_alsoForAReaderInABlock() {
        assertThat(covers(
                        Set.of("b"),
                        OrderNode.block(
                                "f", Kind.FORK, List.of(branch("one", task("a")), branch("two", task("b"))), false)))
                .isTrue();
        OrderNode loop =
                OrderNode.block("l", Kind.LOOP, List.of(branch("body", task("a"), reader, task("later"))), false);
        RunOrder order = new RunOrder(List.of(task("first"), loop));
        assertThat(order.cover(reader, Set.of("a"))).isTrue();
        assertThat(order.cover(reader, Set.of("first"))).isTrue();
        assertThat(order.cover(reader, Set.of("later"))).isFalse();
    }

    @Test
    void whenARoundIsOverItsCasesMayNotHaveRun() {
        OrderNode chosen = OrderNode.block(
                "s", Kind.FULL_SWITCH, List.of(branch("US", task("a")), branch("CA", task("b"))), false);
        OrderNode loop = OrderNode.block("l", Kind.LOOP, List.of(branch("body", task("always"), chosen)), false);
        RunOrder order = new RunOrder(List.of(loop));
        assertThat(order.readAtEndOf(loop, "always")).isEqualTo(new Reading.SurelyRan());
        assertThat(order.readAtEndOf(loop, "a"))
                .isEqualTo(new Reading.MayNotHaveRun(chosen, Optional.of("US"), Optional.of(loop)));
    }
}
