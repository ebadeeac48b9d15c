package dev.downbeat.it.property.mutation;

import static dev.downbeat.it.property.mutation.Edit.MARK;

import dev.downbeat.it.property.flow.Flow;
import dev.downbeat.it.property.flow.Form;
import dev.downbeat.it.property.flow.Task;
import dev.downbeat.it.property.flow.Wire;
import dev.downbeat.it.property.world.Java;
import dev.downbeat.it.property.world.Type;
import dev.downbeat.it.property.world.WorkerTask;
import dev.downbeat.wiring.problem.Code;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Mistakes in what a step calls, gives and takes; in scripts, cases and results. */
final class Calls {

    static final List<Mutation> ALL = List.of(
            new Mutation("input missing", Code.MISSING_INPUT, it -> missing(it, Form.Step.class)),
            new Mutation("sub-workflow's input missing", Code.MISSING_INPUT, it -> missing(it, Form.Sub.class)),
            new Mutation("input misspelt", Code.UNKNOWN_INPUT, it -> misspelt(it, Form.Step.class)),
            new Mutation("sub-workflow's input misspelt", Code.UNKNOWN_INPUT, it -> misspelt(it, Form.Sub.class)),
            new Mutation("input unknown", Code.UNKNOWN_INPUT, Calls::unknown),
            new Mutation("parameter of another type", Code.TYPE_MISMATCH, Calls::otherParameter),
            new Mutation("returns another type", Code.RETURN_MISMATCH, Calls::otherResult),
            new Mutation("unknown task", Code.UNKNOWN_TASK, Calls::unknownTask),
            new Mutation("not a worker", Code.NOT_A_WORKER, it -> called(it, Form.Step.class)),
            new Mutation("not a workflow", Code.SUB_WORKFLOW_UNKNOWN, it -> called(it, Form.Sub.class)),
            new Mutation(
                    "script that does not parse",
                    Code.SCRIPT_INVALID,
                    it -> script(it, Form.Inline.class, text -> text + " +")),
            new Mutation(
                    "jq that does not parse", Code.JQ_INVALID, it -> script(it, Form.Jq.class, text -> text + " |")),
            new Mutation(
                    "script reads what nothing gives",
                    Code.SCRIPT_INPUT,
                    it -> script(it, Form.Inline.class, text -> text + " + $.nowhere")),
            new Mutation("switch's script that does not parse", Code.SCRIPT_INVALID, Calls::switchScript),
            new Mutation("unknown constant in a case", Code.CASE_UNKNOWN, Calls::unknownCase),
            new Mutation("value in two cases", Code.CASE_TWICE, Calls::caseTwice),
            new Mutation("result without a property", Code.OUTPUT_MISSING, Calls::outputMissing),
            new Mutation("property that the result has not", Code.OUTPUT_UNKNOWN, Calls::outputUnknown),
            new Mutation("result from nowhere", Code.RESULT_UNSET, Calls::resultUnset),
            new Mutation("end without a property of the result", Code.OUTPUT_MISSING, Calls::endMissing));

    private Calls() {}

    private static List<String> required(Task task) {
        return switch (task.form()) {
            case Form.Step step ->
                step.task().inputs().stream()
                        .filter(WorkerTask.Input::required)
                        .map(WorkerTask.Input::key)
                        .toList();
            case Form.Sub sub ->
                sub.flow().inputs().stream()
                        .filter(it -> !it.type().maybeAbsent())
                        .map(Flow.Input::key)
                        .toList();
            default -> List.of();
        };
    }

    private static Optional<Subject.Place> place(Subject subject, Predicate<Subject.Place> wanted) {
        return subject.some(subject.places().stream().filter(wanted).toList());
    }

    private static Optional<Edit> missing(Subject subject, Class<? extends Form> form) {
        return place(
                        subject,
                        it -> form.isInstance(it.task().form())
                                && required(it.task()).contains(it.argument().key()))
                .map(it -> subject.edit().before(it.task().name(), MARK).withoutParameter(it.key() + "()"));
    }

    private static Optional<Edit> misspelt(Subject subject, Class<? extends Form> form) {
        return place(
                        subject,
                        it -> form.isInstance(it.task().form())
                                && it.argument().name().equals(it.argument().key()))
                .map(it -> subject.edit().replace(it.key(), MARK + it.argument().name() + "x"));
    }

    private static Optional<Edit> unknown(Subject subject) {
        return place(
                        subject,
                        it -> it.task().form() instanceof Form.Step || it.task().form() instanceof Form.Sub)
                .map(it -> subject.edit().before(it.key() + "()", "@Const(\"1\") int " + MARK + "somethingElse, "));
    }

    private static Optional<Edit> otherParameter(Subject subject) {
        return place(
                        subject,
                        it -> it.task().form() instanceof Form.Step
                                && !(type(it) instanceof Type.Tree)
                                && !(it.argument().wire() instanceof Wire.Template))
                .map(it -> subject.edit()
                        .replace(it.key() + ":", "Map<String, List<Map<String, LocalTime>>>")
                        .before(it.key(), MARK));
    }

    private static Type type(Subject.Place place) {
        return ((Form.Step) place.task().form())
                .task().inputs().stream()
                        .filter(it -> it.key().equals(place.argument().key()))
                        .findFirst()
                        .orElseThrow()
                        .type()
                        .present();
    }

    private static Optional<Edit> otherResult(Subject subject) {
        return subject.some(subject.flow().allTasks().stream()
                        .filter(it -> it.form() instanceof Form.Step step
                                && step.task()
                                        .result()
                                        .filter(type -> type.present() instanceof Type.Tree)
                                        .isEmpty())
                        .toList())
                .map(it -> subject.edit()
                        .replace(it.name() + ":", "List<Map<String, LocalTime>>")
                        .before(it.name(), MARK));
    }

    private static Optional<Edit> unknownTask(Subject subject) {
        return subject.some(subject.tasks(Form.Step.class::isInstance)).map(it -> {
            Edit edit = subject.edit();
            String was = edit.was(it.name() + "@task");
            return edit.replace(it.name() + "@task", MARK + was.substring(0, was.length() - 1) + "x\"");
        });
    }

    private static Optional<Edit> called(Subject subject, Class<? extends Form> form) {
        return subject.some(subject.tasks(form::isInstance))
                .map(it -> subject.edit().replace(it.name() + "@", "String" + MARK + ".class"));
    }

    private static Optional<Edit> script(Subject subject, Class<? extends Form> form, UnaryOperator<String> change) {
        return subject.some(subject.tasks(form::isInstance)).map(it -> {
            String text = it.form() instanceof Form.Inline inline
                    ? inline.script().text()
                    : ((Form.Jq) it.form()).script().text();
            return subject.edit().replace(it.name() + "@", MARK + Java.text(change.apply(text)));
        });
    }

    private static Optional<Edit> switchScript(Subject subject) {
        return subject.some(subject.tasks(it ->
                        it instanceof Form.Switch chosen && chosen.script().isPresent()))
                .map(it -> subject.edit()
                        .replace(
                                it.name() + "@",
                                MARK
                                        + Java.text("("
                                                + ((Form.Switch) it.form())
                                                        .script()
                                                        .orElseThrow()
                                                        .text())));
    }

    private static Optional<Edit> unknownCase(Subject subject) {
        return subject.some(subject.tasks(it -> it instanceof Form.Switch chosen
                        && chosen.source().isPresent()
                        && chosen.cases().get(0).values().get(0).matches("[A-Z]\\w+|true|false|-?[0-9]+")))
                .map(it -> {
                    Form.Switch chosen = (Form.Switch) it.form();
                    String key = chosen.cases().getLast().block().label() + "="
                            + (chosen.cases().getLast().values().size() - 1);
                    return subject.edit().after(key, ", " + MARK + "\"nothing of it\"");
                });
    }

    private static Optional<Edit> caseTwice(Subject subject) {
        return subject.some(subject.tasks(Form.Switch.class::isInstance)).map(it -> {
            Form.Switch chosen = (Form.Switch) it.form();
            String key = chosen.cases().getLast().block().label() + "="
                    + (chosen.cases().getLast().values().size() - 1);
            return subject.edit()
                    .after(
                            key,
                            ", " + MARK
                                    + Java.text(chosen.cases().get(0).values().get(0)));
        });
    }

    private static Optional<Edit> outputMissing(Subject subject) {
        if (!(subject.flow().outcome() instanceof Flow.Assembled assembled)) {
            return Optional.empty();
        }
        return subject.some(assembled.properties().stream()
                        .filter(it -> !property(subject, it.key()).maybeAbsent())
                        .toList())
                .map(it -> subject.edit()
                        .before(assembled.method(), MARK)
                        .withoutParameter(assembled.method() + "." + it.name() + "()"));
    }

    private static Type property(Subject subject, String key) {
        return ((Type.Dto) subject.flow().result().orElseThrow())
                .properties().stream()
                        .filter(it -> it.json().equals(key))
                        .findFirst()
                        .orElseThrow()
                        .type();
    }

    private static Optional<Edit> outputUnknown(Subject subject) {
        if (!(subject.flow().outcome() instanceof Flow.Assembled assembled)) {
            return Optional.empty();
        }
        return subject.some(assembled.properties())
                .map(it -> subject.edit().replace(assembled.method() + "." + it.name(), MARK + it.name() + "x"));
    }

    private static Optional<Edit> resultUnset(Subject subject) {
        return subject.flow().outcome() instanceof Flow.Assembled assembled
                ? Optional.of(subject.edit()
                        .replace(assembled.method() + "()", "")
                        .before(subject.flow().run(), MARK))
                : Optional.empty();
    }

    private static Optional<Edit> endMissing(Subject subject) {
        return place(
                        subject,
                        it -> it.task().form() instanceof Form.Terminate
                                && !it.argument().type().maybeAbsent())
                .map(it -> subject.edit().before(it.task().name(), MARK).withoutParameter(it.key() + "()"));
    }
}
