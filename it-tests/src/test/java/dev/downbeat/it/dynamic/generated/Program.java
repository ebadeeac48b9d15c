package dev.downbeat.it.dynamic.generated;

import dev.downbeat.flow.DataType;
import dev.downbeat.flow.Expr;
import dev.downbeat.flow.WorkflowBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A workflow of a seed.
 *
 * @param seed the seed
 * @param flow the workflow
 * @param inputs what an execution is given
 * @param output what it is predicted to give
 * @param forms the forms that occur in it
 * @param sabotage what is broken in it, or could be
 */
record Program(
        long seed,
        WorkflowBuilder flow,
        Map<String, Object> inputs,
        Map<String, Object> output,
        List<String> forms,
        Sabotage sabotage) {

    static Program of(long seed) {
        return of(seed, Sabotage.none());
    }

    static Program of(long seed, Sabotage sabotage) {
        Making making = new Making(seed, sabotage);
        Scope scope = Scope.whole();
        inputs(making, scope);
        boolean isWhole = making.oneIn(4);
        if (!isWhole) {
            for (int i = 0; i < 3; i++) {
                making.result.put("result " + i, anyKind(making));
            }
        }
        new Filling(making).whole(making.flow, scope);
        Map<String, Object> output = isWhole ? whole(making, scope) : properties(making, scope);
        making.later.forEach(it -> it.accept(making.flow));
        return new Program(seed, making.flow, making.inputs, making.ended().orElse(output), making.forms, sabotage);
    }

    private static void inputs(Making making, Scope scope) {
        for (Kind kind : Kind.values()) {
            String key = kind.name().toLowerCase(Locale.ROOT);
            Object value = kind.any(making.random);
            making.inputs.put(key, value);
            scope.made(Known.input(making.flow.input(key, kind.type()), kind, value));
            boolean given = making.random.nextBoolean();
            Object maybe = given ? kind.any(making.random) : null;
            if (given) {
                making.inputs.put("maybe-" + key, maybe);
            }
            making.optional.add(
                    new Known(making.flow.optionalInput("maybe-" + key, kind.type()), kind, Value.same(maybe)));
        }
        making.inputs.put("none", List.of());
        scope.made(new Known(
                making.flow.input("none", DataType.list(DataType.of(Integer.class))),
                Kind.NUMBERS,
                Value.same(List.of()),
                false));
        if (making.sabotage.strikes(Break.INPUT_DECLARED_AGAIN, "making.flow.input(\"none\", int.class)")) {
            making.flow.input("none", int.class);
        }
        if (making.sabotage.strikes(Break.VERSION_ZERO, "WorkflowBuilder.named(name)")) {
            making.flow.version(0);
        }
    }

    private static Kind anyKind(Making making) {
        List<Kind> kinds = List.of(Kind.values());
        return kinds.get(making.random.nextInt(kinds.size()));
    }

    private static Map<String, Object> whole(Making making, Scope scope) {
        Kind kind = anyKind(making);
        Optional<Expr<?>> broken = new Broken(making, kind, scope, "").wire("making.flow.output(whole)");
        Known known = making.wires.source(kind, scope);
        Expr<?> whole = broken.isPresent() ? broken.get() : known.expr();
        making.flow.output(whole);
        making.forms.add("output whole");
        Map<String, Object> output = new LinkedHashMap<>();
        if (!making.reaches(scope)) {
            return output;
        }
        if (known.value().at(0) instanceof Crew.Box box) {
            output.put("label", box.label());
            output.put("weight", box.weight());
            output.put("parts", box.parts());
        } else {
            output.put("result", known.value().at(0));
        }
        return output;
    }

    private static Map<String, Object> properties(Making making, Scope scope) {
        making.forms.add("output by property");
        Map<String, Object> output = new LinkedHashMap<>();
        making.result.forEach((property, kind) -> {
            Given<?> given = making.wires.any(kind, scope, "", "making.flow.output(property, value)");
            Known known = making.wires.source(kind, scope);
            Expr<?> value = given.isConstant() ? known.expr() : given.expr();
            making.flow.output(property, value);
            if (making.reaches(scope)) {
                output.put(property, (given.isConstant() ? known.value() : given.value()).at(0));
            }
        });
        return output;
    }
}
