package dev.downbeat.it.dynamic.generated;

import dev.downbeat.flow.Sequence;
import dev.downbeat.flow.WorkflowBuilder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;

/** A workflow while it is made. */
final class Making {

    private static final Set<String> BLOCKS = Set.of("switch", "fork", "doWhile", "eachInTurn", "forEach");

    final Random random;
    final Sabotage sabotage;
    final WorkflowBuilder flow;
    final String name;
    /** What is given to the execution. */
    final Map<String, Object> inputs = new LinkedHashMap<>();
    /** The inputs that may be absent, and are in some executions. */
    final List<Known> optional = new ArrayList<>();
    /** The forms that occur. */
    final List<String> forms = new ArrayList<>();
    /** The properties of the result, which an end in between gives, too. */
    final Map<String, Kind> result = new LinkedHashMap<>();
    /** What a broken wire has to have behind the end. */
    final List<Consumer<Sequence>> later = new ArrayList<>();

    final Wires wires;
    /** How long the workflow may become. */
    int budget;

    private Optional<Map<String, Object>> ended = Optional.empty();
    private final List<String> names = new ArrayList<>();

    Making(long seed, Sabotage sabotage) {
        this.random = new Random(seed * 31 + 7);
        this.sabotage = sabotage;
        this.name = "generated_" + seed;
        this.flow = WorkflowBuilder.named(name);
        this.wires = new Wires(this);
        this.budget = 5 + random.nextInt(12);
    }

    String fresh(String stem) {
        names.add(stem + names.size());
        return names.getLast();
    }

    /** Whether something is the result of a step, or lies below it. */
    boolean isStep(Known known) {
        String path = known.expr().toString();
        return names.contains(path.replaceFirst("[.\\[].*", ""))
                && !path.endsWith(".round")
                && !path.endsWith(".index");
    }

    boolean oneIn(int chances) {
        return random.nextInt(chances) == 0;
    }

    void form(String form, Scope scope) {
        forms.add(form);
        if (scope.depth > 0 && BLOCKS.contains(form.replaceFirst(" .*", ""))) {
            forms.add("inside " + scope.within + ": " + form.replaceFirst(" .*", ""));
        }
    }

    /** Whether an execution comes to a place. */
    boolean reaches(Scope scope) {
        return scope.reached && ended.isEmpty() && !isBroken();
    }

    /** Whether something was broken already: then it never runs. */
    boolean isBroken() {
        return !sabotage.line().isEmpty();
    }

    void ends(Scope scope, Map<String, Object> output) {
        if (reaches(scope)) {
            ended = Optional.of(output);
        }
    }

    Optional<Map<String, Object>> ended() {
        return ended;
    }
}
