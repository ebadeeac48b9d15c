package dev.downbeat.wiring.order;

import static org.assertj.core.api.Assertions.assertThat;

import dev.downbeat.wiring.order.OrderNode.Branch;
import dev.downbeat.wiring.order.OrderNode.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class RunOrderTest {

    private static final Reading SURELY = new Reading.SurelyRan();

    private static OrderNode task(String name) {
        return OrderNode.task(name, false);
    }

    private static OrderNode block(String name, Kind kind, Branch... branches) {
        return OrderNode.block(name, kind, List.of(branches), false);
    }

    private static Branch branch(String label, OrderNode... nodes) {
        return new Branch(label, List.of(nodes), true);
    }

    private static RunOrder order(OrderNode... roots) {
        return new RunOrder(Arrays.asList(roots));
    }

    @Test
    void whatStandsBeforeHasRunAndWhatStandsAfterHasNot() {
        OrderNode b = task("b");
        RunOrder order = order(task("a"), b, task("c"), task("d"));
        assertThat(order.read(b, "a")).isEqualTo(SURELY);
        assertThat(order.read(b, "b")).isEqualTo(new Reading.Itself());
        assertThat(order.read(b, "d")).isEqualTo(new Reading.Later(List.of("b", "c", "d"), Optional.empty()));
        assertThat(order.read(b, "x")).isEqualTo(new Reading.Unknown());
        assertThat(order.readAtEnd("d")).isEqualTo(SURELY);
    }

    @Test
    void anOptionalTaskMayHaveNoResult() {
        OrderNode a = OrderNode.task("a", true);
        OrderNode b = task("b");
        assertThat(order(a, b).read(b, "a"))
                .isEqualTo(new Reading.MayNotHaveRun(a, Optional.empty(), Optional.empty()));
    }

    @Test
    void aCaseHasSurelyRunOnlyIfAllOthersEnd() {
        OrderNode end = OrderNode.end("stop");
        OrderNode after = task("after");
        OrderNode full = block("s", Kind.FULL_SWITCH, branch("US", task("a")), branch("otherwise", end));
        assertThat(order(full, after).read(after, "a")).isEqualTo(SURELY);

        OrderNode open = block("s", Kind.OPEN_SWITCH, branch("US", task("a")), branch("CA", OrderNode.end("e")));
        assertThat(order(open, after).read(after, "a"))
                .isEqualTo(new Reading.MayNotHaveRun(open, Optional.of("US"), Optional.empty()));
        assertThat(order(open, after).readAtEnd("a")).isInstanceOf(Reading.MayNotHaveRun.class);
    }

    @Test
    void aSwitchOfWhichEveryCaseEndsEnds() {
        OrderNode inner =
                block("i", Kind.FULL_SWITCH, branch("1", OrderNode.end("x")), branch("2", OrderNode.end("y")));
        OrderNode outer = block("o", Kind.FULL_SWITCH, branch("A", task("a")), branch("B", inner));
        OrderNode after = task("after");
        RunOrder order = order(outer, after);
        assertThat(order.alwaysEnds(inner)).isTrue();
        assertThat(order.alwaysEnds(outer)).isFalse();
        assertThat(order.read(after, "a")).isEqualTo(SURELY);
    }

    @Test
    void branchesOfAForkDoNotSeeEachOtherButAfterItAllHaveRun() {
        OrderNode a = task("a");
        OrderNode after = task("after");
        OrderNode fork = block("f", Kind.FORK, branch("a", a), branch("second", task("b"), task("c")));
        RunOrder order = order(fork, after);
        assertThat(order.read(a, "c")).isEqualTo(new Reading.OtherBranch(fork, "a", "second", Optional.empty()));
        assertThat(order.read(after, "b")).isEqualTo(SURELY);
    }

    @Test
    void aBranchThatNoJoinAwaitsMayNotHaveRun() {
        OrderNode after = task("after");
        OrderNode fork = block("f", Kind.FORK, new Branch("b", List.of(task("b")), false));
        assertThat(order(fork, after).read(after, "b"))
                .isEqualTo(new Reading.MayNotHaveRun(fork, Optional.of("b"), Optional.empty()));
    }

    @Test
    void afterALoopItsBodyHasRunButOverAListPerhapsNot() {
        OrderNode after = task("after");
        assertThat(order(block("l", Kind.LOOP, branch("body", task("a"))), after)
                        .read(after, "a"))
                .isEqualTo(SURELY);
        OrderNode each = block("e", Kind.LIST_LOOP, branch("body", task("a")));
        assertThat(order(each, after).read(after, "a"))
                .isEqualTo(new Reading.MayNotHaveRun(each, Optional.of("body"), Optional.empty()));
    }

    @Test
    void whatARoundMayHaveSkippedMayBeOfAnEarlierRound() {
        OrderNode chosen = block("s", Kind.OPEN_SWITCH, branch("US", task("a")));
        OrderNode b = task("b");
        OrderNode loop = block("l", Kind.LOOP, branch("body", b, chosen, task("c")));
        OrderNode after = task("after");
        RunOrder order = order(loop, after);
        assertThat(order.read(after, "a"))
                .isEqualTo(new Reading.MayNotHaveRun(chosen, Optional.of("US"), Optional.of(loop)));
        assertThat(order.read(b, "c")).isEqualTo(new Reading.Later(List.of("b", "s", "c"), Optional.of(loop)));
        assertThat(order.read(b, "l")).isEqualTo(new Reading.Around(loop));
        assertThat(order.read(loop, "b")).isEqualTo(new Reading.Inside(loop));
        assertThat(order.loopAround(b)).contains(loop);
    }

    @Test
    void deepInsideTheCommonSequenceCounts() {
        OrderNode deep = task("deep");
        OrderNode fork = block("f", Kind.FORK, branch("x", block("s", Kind.FULL_SWITCH, branch("A", deep))));
        RunOrder order = order(task("first"), fork, task("last"));
        assertThat(order.read(deep, "first")).isEqualTo(SURELY);
        assertThat(order.read(deep, "last")).isEqualTo(new Reading.Later(List.of("f", "last"), Optional.empty()));
        assertThat(order.around(deep)).extracting(OrderNode::name).containsExactly("s", "f");
    }
}
