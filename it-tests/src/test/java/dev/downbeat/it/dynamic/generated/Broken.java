package dev.downbeat.it.dynamic.generated;

import dev.downbeat.flow.Expr;
import dev.downbeat.flow.Tasks;
import java.util.List;
import java.util.Optional;

/** What an input of a kind must not be given, each for one reason. */
final class Broken {

    private final Making making;
    private final Kind kind;
    private final Scope scope;
    private final String reference;

    Broken(Making making, Kind kind, Scope scope, String reference) {
        this.making = making;
        this.kind = kind;
        this.scope = scope;
        this.reference = reference;
    }

    /** A broken wire, if one is wanted here; otherwise all that is possible here is counted. */
    Optional<Expr<?>> wire(String here) {
        Expr<?> broken = null;
        if (strikes(Break.PROPERTY_MISSPELT, here)) {
            broken = any(Kind.BOX).expr().at("wieght", kind.type());
        }
        if (strikes(Break.OTHER_TYPE, here)) {
            broken = any(kind.wrong()).expr().as(kind.type());
        }
        if (strikes(Break.INDEX_INTO_NO_LIST, here)) {
            broken = any(Kind.NUMBER).expr().at("[0]", kind.type());
        }
        if (strikes(Break.PATH_UNFINISHED, here)) {
            broken = any(Kind.BOX).expr().at("parts[", kind.type());
        }
        if (strikes(Break.STEP_NEVER_ADDED, here)) {
            broken = Wires.result("never", kind);
        }
        if (strikes(Break.VARIABLE_NEVER_SET, here)) {
            broken = making.flow.variable("nobody", kind.type());
        }
        if (broken == null && !reference.isEmpty()) {
            broken = order(here);
        }
        return broken != null ? Optional.of(broken) : rarer(here);
    }

    /** What a result cannot break: it stands behind all steps. */
    private Expr<?> order(String here) {
        Expr<?> broken = null;
        if (strikes(Break.OWN_RESULT, here)) {
            broken = Wires.result(reference, kind);
        }
        if (strikes(Break.LATER_STEP, here)) {
            broken = Wires.result("later", kind);
            making.later.add(
                    end -> end.add(Tasks.inline("later", "$.it", kind.type()).input("it", kind.any(making.random))));
        }
        if (strikes(Break.VARIABLE_SET_LATER, here)) {
            broken = making.flow.variable("set_later", kind.type());
            Known known = scope.of(kind).getFirst();
            making.later.add(end -> end.add(Tasks.setVariables("setting").input("set_later", known.expr())));
        }
        return broken;
    }

    private Optional<Expr<?>> rarer(String here) {
        List<Known> elsewhere = Scope.of(kind, scope.elsewhere);
        if (!elsewhere.isEmpty() && strikes(Break.OTHER_BRANCH_OR_CASE, here)) {
            return Optional.of(elsewhere.getLast().expr());
        }
        List<Known> maybe = Scope.of(kind, scope.maybe);
        if (!maybe.isEmpty() && strikes(Break.MAYBE_NOT_RUN, here)) {
            return Optional.of(maybe.getLast().expr());
        }
        List<Known> optional = Scope.of(kind, making.optional);
        if (!optional.isEmpty() && strikes(Break.MAYBE_ABSENT, here)) {
            return Optional.of(optional.getLast().expr());
        }
        if (kind == Kind.TEXT && strikes(Break.RECORD_IN_TEXT, here)) {
            return Optional.of(Expr.text("all of {}", any(Kind.BOX).expr()));
        }
        return Optional.empty();
    }

    private Known any(Kind wanted) {
        return scope.of(wanted).getLast();
    }

    private boolean strikes(Break what, String here) {
        return making.sabotage.strikes(what, here);
    }
}
