package dev.downbeat.wiring.json.check;

import dev.downbeat.wiring.json.JsonValue.ListValue;
import dev.downbeat.wiring.json.JsonValue.Member;
import dev.downbeat.wiring.json.JsonValue.ObjectValue;
import dev.downbeat.wiring.json.JsonValue.TextValue;
import dev.downbeat.wiring.json.TextSite;
import dev.downbeat.wiring.json.flow.JsonBranch;
import dev.downbeat.wiring.json.flow.JsonTask;
import dev.downbeat.wiring.json.flow.TaskType;
import dev.downbeat.wiring.order.OrderNode;
import dev.downbeat.wiring.order.Reading;
import dev.downbeat.wiring.problem.JsonBlockProblems;
import dev.downbeat.wiring.problem.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What stands inside a task, and what has to follow it. */
final class BlockChecks {

    private final Scope scope;

    BlockChecks(Scope scope) {
        this.scope = scope;
    }

    void check() {
        sequence(scope.definition.tasks());
        scope.tasks.forEach(task -> task.branches().forEach(branch -> sequence(branch.tasks())));
    }

    private void sequence(List<JsonTask> tasks) {
        boolean ended = false;
        for (int i = 0; i < tasks.size(); i++) {
            JsonTask task = tasks.get(i);
            // A fork needs its JOIN all the same.
            boolean joins = task.type() == TaskType.JOIN || task.type() == TaskType.EXCLUSIVE_JOIN;
            if (!ended && !joins && i > 0 && endsBefore(tasks, i)) {
                ended = true;
                scope.add(JsonBlockProblems.unreachable(
                        scope.place(task), tasks.get(i - 1).label()));
            }
            JsonTask next = i + 1 < tasks.size() ? tasks.get(i + 1) : null;
            task(task, next, i > 0 ? tasks.get(i - 1) : null);
        }
    }

    private boolean endsBefore(List<JsonTask> tasks, int index) {
        return tasks.subList(0, index).stream().anyMatch(scope.order::alwaysEnds);
    }

    private void task(JsonTask task, @Nullable JsonTask next, @Nullable JsonTask before) {
        switch (task.type()) {
            case SWITCH, DECISION -> cases(task);
            case FORK_JOIN -> {
                branches(task);
                joined(task, next);
            }
            case FORK_JOIN_DYNAMIC -> joined(task, next);
            case JOIN -> join(task, before);
            case DO_WHILE -> loop(task);
            default -> {
                // Nothing stands inside.
            }
        }
    }

    private TextSite key(JsonTask task, String field) {
        Member member = task.json().members().get(field);
        return member == null ? task.site() : member.key();
    }

    private void cases(JsonTask task) {
        boolean none = task.json().object("decisionCases").map(ObjectValue::members).stream()
                .allMatch(cases -> cases.isEmpty());
        boolean wrong = task.json().get("decisionCases").isPresent()
                && task.json().object("decisionCases").isEmpty();
        if (none && !wrong) {
            scope.add(JsonBlockProblems.empty(
                    scope.place(task),
                    "a " + task.typeName() + " without cases",
                    task.type() == TaskType.SWITCH
                            ? "The server refuses it, or does nothing inside a block; give it \"decisionCases\""
                            : "It would take its default case only; give it \"decisionCases\""));
        }
        for (JsonBranch branch : task.branches()) {
            if (branch.kind() == JsonBranch.Kind.CASE && branch.key().equals("defaultCase")) {
                boolean beside = task.branches().stream()
                        .anyMatch(other -> other.kind() == JsonBranch.Kind.DEFAULT
                                && !other.tasks().isEmpty());
                scope.add(JsonBlockProblems.caseNamedDefault(scope.place(task, branch.site()), beside));
            }
        }
    }

    private void branches(JsonTask task) {
        Optional<ListValue> forks = task.json().list("forkTasks");
        if (task.json().get("forkTasks").isPresent() && forks.isEmpty()) {
            return;
        }
        if (forks.isEmpty() || forks.get().values().isEmpty()) {
            scope.add(JsonBlockProblems.empty(
                    new Place(task.label(), key(task, "forkTasks")),
                    "a fork without branches",
                    "The server refuses it; \"forkTasks\" is a list of lists of tasks"));
            return;
        }
        for (int i = 0; i < forks.get().values().size(); i++) {
            if (forks.get().values().get(i) instanceof ListValue branch
                    && branch.values().isEmpty()) {
                scope.add(JsonBlockProblems.empty(
                        new Place(task.label(), branch.site()),
                        "branch " + (i + 1) + " has no task",
                        "The server takes its first task and fails with an index error; take the branch out, or put a"
                                + " NOOP there"));
            }
        }
    }

    private void joined(JsonTask fork, @Nullable JsonTask next) {
        boolean joined = next != null && (next.type() == TaskType.JOIN || next.type() == TaskType.EXCLUSIVE_JOIN);
        if (!joined) {
            scope.add(JsonBlockProblems.joinMissing(scope.place(fork), fork.typeName()));
        }
    }

    private void join(JsonTask join, @Nullable JsonTask fork) {
        if (fork != null && fork.type() == TaskType.FORK_JOIN_DYNAMIC) {
            // The server puts the tasks that it made in the place of joinOn.
            return;
        }
        List<TextValue> names = join.json().list("joinOn").map(ListValue::texts).orElse(List.of());
        boolean script = join.json().text("expression").isPresent();
        if (names.isEmpty() && !script && fork != null && fork.type() == TaskType.FORK_JOIN) {
            scope.add(JsonBlockProblems.joinsNothing(new Place(join.label(), key(join, "joinOn"))));
        }
        List<String> ends = ends(fork);
        names.forEach(name -> joinOn(join, fork, name, ends));
    }

    private static List<String> ends(@Nullable JsonTask fork) {
        List<String> ends = new ArrayList<>();
        if (fork != null) {
            for (JsonBranch branch : fork.branches()) {
                if (!branch.tasks().isEmpty()) {
                    ends.add(branch.tasks().get(branch.tasks().size() - 1).reference());
                }
            }
        }
        return ends;
    }

    private void joinOn(JsonTask join, @Nullable JsonTask fork, TextValue name, List<String> ends) {
        Place place = new Place(join.label(), name.site());
        if (scope.ambiguous.contains(name.value())) {
            return;
        }
        JsonTask awaited = scope.byReference.get(name.value());
        switch (scope.order.read(join, name.value())) {
            case Reading.Unknown unknown
            when !scope.madeByForks.contains(name.value()) ->
                scope.add(JsonBlockProblems.joinUnknown(place, join.label(), name.value(), ends));
            case Reading.Itself itself -> scope.add(JsonBlockProblems.joinLater(place, join.label(), name.value()));
            case Reading.Later later -> scope.add(JsonBlockProblems.joinLater(place, join.label(), name.value()));
            case Reading.MayNotHaveRun(var why, var label, var loop)
            when label.isPresent() && fork != null && isSwitch(why) ->
                scope.add(JsonBlockProblems.joinMayNotRun(place, join.label(), name.value(), label.get(), why.name()));
            default -> {
                boolean lastOfBranch = ends.contains(name.value());
                if (awaited != null && awaited.type().isSwitch() && lastOfBranch && doesSomething(awaited)) {
                    scope.add(JsonBlockProblems.joinOnSwitch(place, join.label(), name.value()));
                }
            }
        }
    }

    private boolean isSwitch(OrderNode node) {
        return scope.order.task(node).type().isSwitch();
    }

    private static boolean doesSomething(JsonTask task) {
        return task.branches().stream().anyMatch(branch -> !branch.tasks().isEmpty());
    }

    private void loop(JsonTask loop) {
        boolean wrong = loop.json().get("loopOver").isPresent()
                && loop.json().list("loopOver").isEmpty();
        boolean none =
                loop.branches().stream().allMatch(branch -> branch.tasks().isEmpty());
        if (none && !wrong) {
            scope.add(JsonBlockProblems.empty(
                    new Place(loop.label(), key(loop, "loopOver")),
                    "a loop without tasks",
                    "Give it a list of tasks: \"loopOver\""));
        }
        scope.order
                .loopAround(loop)
                .ifPresent(outer -> scope.add(JsonBlockProblems.loopInLoop(scope.place(loop), outer.label())));
    }
}
