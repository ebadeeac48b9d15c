package dev.downbeat.it.dynamic.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** What can be read at one place, and what cannot. */
final class Scope {

    /** What the place is in. */
    enum Within {
        NOTHING,
        CASE,
        FORK,
        LOOP
    }

    /** What has surely run. */
    final List<Known> sure = new ArrayList<>();
    /** What may not have run. */
    final List<Known> maybe = new ArrayList<>();
    /** What runs in another branch, or in another case. */
    final List<Known> elsewhere = new ArrayList<>();
    /** What was made in this sequence itself. */
    final List<Known> own = new ArrayList<>();

    final Within within;
    /** Whether an execution comes here; not known in loops. */
    final boolean reached;
    /** Whether it is in a loop, or runs beside something else. */
    final boolean beside;

    private final boolean inLoop;
    final int depth;

    private Scope(Within within, boolean beside, boolean inLoop, boolean reached, int depth) {
        this.within = within;
        this.beside = beside;
        this.inLoop = inLoop;
        this.reached = reached;
        this.depth = depth;
    }

    static Scope whole() {
        return new Scope(Within.NOTHING, false, false, true, 0);
    }

    Scope inside(Within block, boolean isReached) {
        Scope inner = new Scope(
                block, beside || block != Within.CASE, inLoop || block == Within.LOOP, reached && isReached, depth + 1);
        inner.sure.addAll(sure);
        inner.maybe.addAll(maybe);
        inner.elsewhere.addAll(elsewhere);
        return inner;
    }

    boolean inLoop() {
        return inLoop;
    }

    void made(Known known) {
        sure.add(known);
        own.add(known);
    }

    List<Known> of(Kind kind) {
        return of(kind, sure);
    }

    static List<Known> of(Kind kind, List<Known> all) {
        return all.stream().filter(it -> it.kind() == kind).toList();
    }

    /** The result of the last step of this sequence that gives such. */
    Optional<Known> lastStep(Kind kind, Making making) {
        return own.stream().filter(it -> it.kind() == kind && making.isStep(it)).reduce((one, other) -> other);
    }

    /** Something of a kind that can be read; the later it was made, the likelier. */
    Known any(Kind kind, Random random) {
        List<Known> all = of(kind);
        int one = random.nextInt(all.size());
        int other = random.nextInt(all.size());
        return all.get(Math.max(one, other));
    }
}
