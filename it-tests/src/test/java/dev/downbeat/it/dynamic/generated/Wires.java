package dev.downbeat.it.dynamic.generated;

import dev.downbeat.flow.Expr;
import dev.downbeat.flow.Tasks;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** Chooses what an input is given; or, where it is to be broken, something that it must not be given. */
final class Wires {

    private static final String WEIGHT = "weight";
    private static final String LABEL = "label";

    private final Making making;

    Wires(Making making) {
        this.making = making;
    }

    Given<Integer> number(Scope scope, String reference, String here) {
        return any(Kind.NUMBER, scope, reference, here);
    }

    Given<String> text(Scope scope, String reference, String here) {
        return any(Kind.TEXT, scope, reference, here);
    }

    /**
     * Something of a kind: a constant, or what is known, or lies below it.
     *
     * @param here what stands on the line that gives it to the input
     */
    <T> Given<T> any(Kind kind, Scope scope, String reference, String here) {
        var broken = new Broken(making, kind, scope, reference).wire(here);
        if (broken.isPresent()) {
            return Given.of(broken.get(), Value.same(null));
        }
        return unbroken(kind, scope);
    }

    <T> Given<T> unbroken(Kind kind, Scope scope) {
        if (making.oneIn(5)) {
            making.forms.add("wire constant");
            return Given.constant(kind.any(making.random));
        }
        if (kind == Kind.TEXT && making.oneIn(4)) {
            return template(scope);
        }
        Known known = source(kind, scope);
        return Given.of(known.expr(), known.value());
    }

    private <T> Given<T> template(Scope scope) {
        making.forms.add("wire template");
        Known text = source(Kind.TEXT, scope);
        Known number = source(Kind.NUMBER, scope);
        return Given.of(
                Expr.text("{} is ${{{}}}", text.expr(), number.expr()),
                Value.of(round ->
                        text.value().text(round) + " is ${" + number.value().number(round) + "}"));
    }

    /** Something of a kind that is read by a path. */
    Known source(Kind kind, Scope scope) {
        if (making.oneIn(2)) {
            making.forms.add("wire whole");
            return scope.any(kind, making.random);
        }
        List<Supplier<Known>> below = below(kind, scope);
        return below.isEmpty()
                ? scope.any(kind, making.random)
                : below.get(making.random.nextInt(below.size())).get();
    }

    private List<Supplier<Known>> below(Kind kind, Scope scope) {
        List<Supplier<Known>> all = new ArrayList<>();
        Known box = scope.any(Kind.BOX, making.random);
        Known boxes = scope.any(Kind.BOXES, making.random);
        switch (kind) {
            case NUMBER -> {
                all.add(() -> property(box, WEIGHT, kind, it -> it.weight()));
                all.add(() -> property(box, "parts[0]", kind, it -> it.parts().get(0)));
                first(Kind.NUMBERS, scope, all);
                all.add(() -> {
                    making.forms.add("wire workflow");
                    return new Known(Expr.workflow("version", int.class), kind, Value.same(1));
                });
            }
            case TEXT -> {
                all.add(() -> property(box, LABEL, kind, it -> it.label()));
                first(Kind.TEXTS, scope, all);
                all.add(() -> {
                    making.forms.add("wire workflow");
                    return new Known(Expr.workflow("workflowType", String.class), kind, Value.same(making.name));
                });
            }
            case BOX -> first(Kind.BOXES, scope, all);
            case NUMBERS -> {
                all.add(() -> property(box, "parts", kind, it -> it.parts()));
                all.add(() -> every(boxes, WEIGHT, kind, it -> it.weight()));
            }
            case TEXTS -> all.add(() -> every(boxes, LABEL, kind, it -> it.label()));
            case FLAG, HUE, BOXES -> {}
        }
        return all;
    }

    private Known property(Known box, String path, Kind kind, Function<Crew.Box, Object> property) {
        making.forms.add("wire " + path.replaceAll("[a-z]+", "property"));
        return new Known(
                box.expr().at(path, kind.type()),
                kind,
                Value.of(round -> property.apply(box.value().box(round))));
    }

    private Known every(Known boxes, String path, Kind kind, Function<Crew.Box, Object> property) {
        making.forms.add("wire [*].property");
        return new Known(
                boxes.expr().at("[*]." + path, kind.type()),
                kind,
                Value.of(round -> boxes.value().mapped(round, it -> property.apply((Crew.Box) it))),
                boxes.full());
    }

    private void first(Kind lists, Scope scope, List<Supplier<Known>> all) {
        Known list = scope.any(lists, making.random);
        if (list.full()) {
            all.add(() -> {
                making.forms.add("wire [n]");
                return new Known(
                        list.expr().at("[0]", lists.element().type()),
                        lists.element(),
                        Value.of(round -> list.value().list(round).getFirst()));
            });
        }
    }

    /** The result of a step that is not there yet, or never. */
    static Expr<?> result(String reference, Kind kind) {
        return Tasks.inline(reference, "0", kind.type()).output();
    }
}
