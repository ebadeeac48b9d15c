package dev.downbeat.it.dynamic.generated;

import dev.downbeat.flow.ForkTask;
import dev.downbeat.flow.Sequence;
import dev.downbeat.flow.Tasks;
import java.util.ArrayList;
import java.util.List;

/** Fills a sequence with tasks. */
final class Filling {

    private static final int DEEPEST = 3;

    private final Making making;
    private final Steps steps;
    private final EngineSteps engineSteps;
    private final CallSteps callSteps;
    private final Elements elements;
    private final Choices choices;
    private final Loops loops;

    Filling(Making making) {
        this.making = making;
        this.steps = new Steps(making);
        this.engineSteps = new EngineSteps(making);
        this.callSteps = new CallSteps(making);
        this.elements = new Elements(making);
        this.choices = new Choices(making, this);
        this.loops = new Loops(making, this, steps);
    }

    /** A few tasks, at least one of which has a result. */
    void fill(Sequence to, Scope scope) {
        steps.add(to, scope);
        for (int more = making.random.nextInt(3); more > 0; more--) {
            add(to, scope);
        }
    }

    /** All that the workflow may have. */
    void whole(Sequence to, Scope scope) {
        while (making.budget > 0) {
            add(to, scope);
        }
    }

    private void add(Sequence to, Scope scope) {
        making.budget--;
        boolean block = scope.depth < DEEPEST && making.budget > 0;
        switch (making.random.nextInt(block ? 12 : 7)) {
            case 0, 1 -> steps.add(to, scope);
            case 2, 3, 4 -> engineSteps.add(to, scope);
            case 5 -> callSteps.add(to, scope);
            case 6 -> elements.add(to, scope);
            case 7, 8, 9 -> choices.add(to, scope);
            case 10 -> fork(to, scope);
            default -> {
                if (scope.inLoop()) {
                    fork(to, scope);
                } else {
                    loops.add(to, scope);
                }
            }
        }
    }

    private void fork(Sequence to, Scope scope) {
        String ref = making.fresh("fork");
        ForkTask fork = Tasks.fork(ref);
        List<Scope> branches = new ArrayList<>();
        for (int count = 2 + making.random.nextInt(2); count > 0; count--) {
            Scope branch = scope.inside(Scope.Within.FORK, true);
            branches.forEach(it -> branch.elsewhere.addAll(
                    it.own.stream().filter(making::isStep).toList()));
            fork.branch(tasks -> fill(tasks, branch));
            branches.add(branch);
        }
        if (making.sabotage.strikes(Break.EMPTY_BRANCH, "fork.branch(empty")) {
            fork.branch(empty -> {});
        }
        to.add(fork);
        for (Scope branch : branches) {
            branch.own.forEach(scope::made);
            branch.maybe.stream()
                    .filter(it -> !scope.maybe.contains(it))
                    .toList()
                    .forEach(scope.maybe::add);
        }
        making.form("fork", scope);
    }
}
