package dev.downbeat.it.dynamic.generated;

import dev.downbeat.flow.DataType;
import dev.downbeat.flow.EngineTask;
import dev.downbeat.flow.Expr;
import dev.downbeat.flow.Sequence;
import dev.downbeat.flow.Tasks;
import java.time.Duration;
import java.util.List;

/** Adds tasks that the engine does itself. */
final class EngineSteps {

    /** What the engine's task for jq gives, as it lies there. */
    record Verdict(boolean result) {}

    private final Making making;

    EngineSteps(Making making) {
        this.making = making;
    }

    void add(Sequence to, Scope scope) {
        switch (making.random.nextInt(11)) {
            case 0, 1 -> script(to, scope);
            case 2 -> query(to, scope);
            case 3 -> system(to, scope);
            case 4 -> noop(to, scope);
            case 5, 6 -> variable(to, scope);
            case 7 -> time(to, scope);
            case 8 -> event(to, scope);
            default -> coalesce(to, scope);
        }
    }

    private boolean strikes(Break what, String here) {
        return making.sabotage.strikes(what, here);
    }

    private void script(Sequence to, Scope scope) {
        String ref = making.fresh("script");
        String script = "($.size * 2 + $.extra.length) % 1000";
        if (strikes(Break.SCRIPT_BROKEN_OFF, "Tasks.inline(ref, text")) {
            script = "($.size * 2 + $.extra";
        }
        if (strikes(Break.SCRIPT_READS_OTHER, "Tasks.inline(ref, text")) {
            script = "$.syze + $.size + $.extra.length";
        }
        Given<Integer> size = making.wires.number(scope, ref, ": task.input(\"size\", size.expr())");
        Given<String> extra = making.wires.text(scope, ref, ".input(\"extra\", extra.expr())");
        String text = script;
        EngineTask<Integer> task = Tasks.inline(ref, text, Integer.class);
        task = size.isConstant() ? task.input("size", size.constant()) : task.input("size", size.expr());
        if (strikes(Break.SECRET_STORED, ".input(\"extra\", secret)")) {
            Expr<String> secret = Expr.secret("KEY");
            task = task.input("extra", secret);
        } else {
            task = extra.isConstant() ? task.input("extra", extra.constant()) : task.input("extra", extra.expr());
        }
        scope.made(new Known(
                to.add(task).output(),
                Kind.NUMBER,
                Value.of(round -> (size.value().number(round) * 2
                                + extra.value().text(round).length())
                        % 1000)));
        making.form("inline", scope);
    }

    private void query(Sequence to, Scope scope) {
        String ref = making.fresh("query");
        String text = strikes(Break.JQ_BROKEN_OFF, "Tasks.jq(ref, text") ? ".crates |" : ".crates | map(.label)";
        Given<List<Crew.Box>> crates = making.wires.any(Kind.BOXES, scope, ref, ".input(\"crates\", crates.expr())");
        EngineTask<?> task = Tasks.jq(ref, text, Kind.TEXTS.type());
        task = crates.isConstant() ? task.input("crates", crates.constant()) : task.input("crates", crates.expr());
        scope.made(new Known(
                to.add(task).output(),
                Kind.TEXTS,
                Value.of(round -> crates.value().mapped(round, it -> ((Crew.Box) it).label())),
                false));
        making.form("jq", scope);
    }

    private void system(Sequence to, Scope scope) {
        String ref = making.fresh("system");
        Given<Boolean> flag = making.wires.any(Kind.FLAG, scope, ref, ".input(\"flag\", flag.expr())");
        EngineTask<Verdict> task = Tasks.systemTask(ref, "JSON_JQ_TRANSFORM", DataType.of(Verdict.class))
                .input("queryExpression", ".flag | not");
        task = flag.isConstant() ? task.input("flag", flag.constant()) : task.input("flag", flag.expr());
        scope.made(new Known(
                to.add(task).output().at("result", Boolean.class),
                Kind.FLAG,
                Value.of(round -> !flag.value().flag(round))));
        making.form("systemTask", scope);
    }

    private void noop(Sequence to, Scope scope) {
        String ref = making.fresh("nothing");
        if (strikes(Break.NAME_OF_ANOTHER, "nothing = Tasks.noop(ref)")) {
            ref = scope.sure.stream()
                    .filter(making::isStep)
                    .map(it -> it.expr().toString().replaceFirst("[.\\[].*", ""))
                    .findFirst()
                    .orElse("flag");
        }
        if (strikes(Break.NAME_WITH_BLANK, "nothing = Tasks.noop(ref)")) {
            ref = "a b";
        }
        EngineTask<?> nothing = Tasks.noop(ref);
        if (strikes(Break.DELAY_OF_NOOP, "nothing.options(said")) {
            nothing.options(said -> said.startDelay(Duration.ofSeconds(1)));
        }
        to.add(nothing);
        making.form("noop", scope);
    }

    private void variable(Sequence to, Scope scope) {
        String ref = making.fresh("setting");
        String name = making.fresh("variable");
        Kind[] kinds = Kind.values();
        Kind kind = kinds[making.random.nextInt(kinds.length)];
        Given<Object> kept = making.wires.any(kind, scope, ref, ".input(name, kept.expr())");
        EngineTask<?> task = Tasks.setVariables(ref);
        task = kept.isConstant() ? task.input(name, kept.constant()) : task.input(name, kept.expr());
        to.add(task);
        if (!kept.isConstant() && strikes(Break.VARIABLE_OF_OTHER_TYPE, ".input(name, other)")) {
            Expr<?> other = scope.any(kind.wrong(), making.random).expr();
            to.add(Tasks.setVariables(ref + "again").input(name, other));
        }
        scope.made(new Known(making.flow.variable(name, kind.type()), kind, kept.value(), false));
        making.form("setVariables", scope);
    }

    private void time(Sequence to, Scope scope) {
        String ref = making.fresh("time");
        if (making.oneIn(4)) {
            String text = strikes(Break.DURATION_IN_WORDS, "Tasks.waitFor(ref, text)") ? "a while" : "1s";
            to.add(Tasks.waitFor(ref, text));
            making.form("wait for", scope);
        } else {
            String text = strikes(Break.DATE_IN_WORDS, "Tasks.waitUntil(ref, text)") ? "soon" : "2020-01-31 10:15 UTC";
            to.add(Tasks.waitUntil(ref, text));
            making.form("wait until", scope);
        }
    }

    private void event(Sequence to, Scope scope) {
        String ref = making.fresh("event");
        Given<Crew.Hue> told = making.wires.any(Kind.HUE, scope, ref, ".input(\"told\", told.expr())");
        EngineTask<?> task = Tasks.event(ref, "conductor:generated");
        task = told.isConstant() ? task.input("told", told.constant()) : task.input("told", told.expr());
        to.add(task);
        making.form("event", scope);
    }

    /** What may be absent, or else something that is not. */
    private void coalesce(Sequence to, Scope scope) {
        String ref = making.fresh("either");
        List<Known> all = scope.inLoop() || scope.maybe.isEmpty() || making.oneIn(2) ? making.optional : scope.maybe;
        Known first = all.get(making.random.nextInt(all.size()));
        Kind kind = first.kind();
        Given<?> or = making.wires.unbroken(kind, scope);
        EngineTask<?> task = Tasks.coalesce(ref, kind.type());
        if (strikes(Break.COALESCE_OF_OTHER_TYPE, ".input(\"first\", other)")) {
            Expr<?> other = scope.any(kind.wrong(), making.random).expr();
            task = task.input("first", other);
        } else {
            task = task.input("first", first.expr().orAbsent());
        }
        task = or.isConstant() ? task.input("or", or.constant()) : task.input("or", or.expr());
        scope.made(new Known(
                to.add(task).output(),
                kind,
                Value.of(round -> {
                    Object present = first.value().at(round);
                    return present == null ? or.value().at(round) : present;
                }),
                false));
        making.form("coalesce", scope);
    }
}
