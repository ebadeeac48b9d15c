package dev.downbeat.it.property.mutation;

import static dev.downbeat.it.property.mutation.Edit.MARK;

import dev.downbeat.it.property.flow.Block;
import dev.downbeat.it.property.flow.Flow;
import dev.downbeat.it.property.flow.Form;
import dev.downbeat.it.property.flow.Scopes;
import dev.downbeat.it.property.flow.Task;
import dev.downbeat.it.property.world.Basic;
import dev.downbeat.it.property.world.Java;
import dev.downbeat.it.property.world.Type;
import dev.downbeat.wiring.problem.Code;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Mistakes that come with something more. */
final class Additions {

    static final List<Mutation> ALL = List.of(
            new Mutation("named as an input", Code.NAME_TAKEN, Additions::asInput),
            new Mutation("named as another step", Code.NAME_TAKEN, Additions::asStep),
            new Mutation("reference of another step", Code.NAME_TAKEN, Additions::takenReference),
            new Mutation(
                    "reference that cannot be read",
                    Code.REFERENCE_INVALID,
                    it -> options(it, "ref = " + MARK + "\"a b\"", t -> true)),
            new Mutation(
                    "duration unreadable",
                    Code.DURATION_INVALID,
                    it -> options(it, "startDelay = " + MARK + "\"ten apples\"", Form.Step.class::isInstance)),
            new Mutation(
                    "option that does nothing",
                    Code.OPTION_IGNORED,
                    it -> options(it, "startDelay = " + MARK + "\"10s\"", Form.Inline.class::isInstance)),
            new Mutation("after the end", Code.UNREACHABLE, Additions::afterTheEnd),
            new Mutation(
                    "block without tasks",
                    Code.BLOCK_EMPTY,
                    it -> added(it, "@Fork ExtraBlock " + MARK + "extra(); interface ExtraBlock {}")),
            new Mutation(
                    "sequence out of place",
                    Code.BLOCK_MISPLACED,
                    it -> added(it, "ExtraBlock " + MARK + "extra(); interface ExtraBlock { @Noop void more(); }")),
            new Mutation("block of two", Code.BLOCK_SHARED, Additions::shared),
            new Mutation("no form", Code.NOT_A_TASK, it -> added(it, "int " + MARK + "extra();")),
            new Mutation("two forms", Code.TWO_FORMS, Additions::twoForms),
            new Mutation("second run", Code.RUN_TWICE, it -> added(it, "@Run void " + MARK + "extra();")),
            new Mutation("second output", Code.OUTPUT_TWICE, Additions::outputTwice),
            new Mutation(
                    "version too small",
                    Code.VERSION_INVALID,
                    it -> Optional.of(it.edit().after("workflow@", ", version = " + MARK + "0"))),
            new Mutation("second otherwise", Code.OTHERWISE_TWICE, Additions::otherwiseTwice),
            new Mutation("absent without otherwise", Code.OTHERWISE_MISSING, Additions::otherwiseMissing),
            new Mutation("switch on a list", Code.SWITCH_TYPE, Additions::switchType),
            new Mutation("variable of two types", Code.VARIABLE_MISMATCH, Additions::variableMismatch),
            new Mutation("calls itself", Code.SUB_WORKFLOW_ENDLESS, Additions::endless),
            new Mutation("failure workflow that wants more", Code.FAILURE_INPUT, Additions::failureInput));

    private Additions() {}

    /** Adds a method at the end of the workflow. */
    private static Optional<Edit> added(Subject subject, String method) {
        return Optional.of(subject.edit().after(subject.flow().type() + "{}", "  " + method + "\n"));
    }

    private static Optional<Edit> asInput(Subject subject) {
        return subject.some(subject.flow().inputs().stream()
                        .filter(it -> it.key().equals(it.name()))
                        .toList())
                .flatMap(it -> added(subject, "@Noop void " + MARK + it.name() + "();"));
    }

    private static Optional<Edit> asStep(Subject subject) {
        return subject.some(subject.flow().allTasks().stream()
                        .filter(it -> !subject.flow().tasks().contains(it))
                        .toList())
                .flatMap(it -> added(subject, "@Noop void " + MARK + it.name() + "();"));
    }

    private static Optional<Edit> takenReference(Subject subject) {
        return subject.some(subject.flow().allTasks())
                .flatMap(it ->
                        added(subject, "@Options(ref = " + MARK + Java.text(it.reference()) + ") @Noop void extra();"));
    }

    private static Optional<Edit> options(Subject subject, String options, Predicate<Form> form) {
        return subject.some(subject.tasks(form).stream()
                        .filter(it -> it.options().isEmpty() && subject.source().has(it.name() + "@"))
                        .toList())
                .map(it -> subject.edit().before(it.name() + ":", "@Options(" + options + ") "));
    }

    private static Optional<Edit> afterTheEnd(Subject subject) {
        List<Block> ends = subject.flow().allTasks().stream()
                .flatMap(it -> it.form().blocks().stream())
                .filter(it -> it.type().isPresent() && Scopes.endsWorkflow(it))
                .toList();
        return subject.some(ends)
                .map(it -> subject.edit().after(it.type().orElseThrow() + "{}", "@Noop void " + MARK + "extra();\n"));
    }

    private static Optional<Edit> shared(Subject subject) {
        return subject.some(subject.flow().tasks().stream()
                        .filter(it -> it.form() instanceof Form.Fork)
                        .toList())
                .flatMap(it -> added(subject, "@Fork " + ((Form.Fork) it.form()).type() + " " + MARK + "extra();"));
    }

    private static Optional<Edit> twoForms(Subject subject) {
        return subject.some(subject.tasks(form -> !(form instanceof Form.Noop)))
                .map(it -> subject.edit().before(it.name() + ":", "@Noop ").before(it.name(), MARK));
    }

    private static Optional<Edit> outputTwice(Subject subject) {
        return subject.flow().outcome() instanceof Flow.Assembled
                ? added(
                        subject,
                        "@Output " + subject.flow().result().orElseThrow().java() + " " + MARK + "extra();")
                : Optional.empty();
    }

    private static Optional<Edit> otherwiseTwice(Subject subject) {
        return subject.some(subject.tasks(it ->
                        it instanceof Form.Switch chosen && chosen.otherwise().isPresent()))
                .map(it -> subject.edit()
                        .after(
                                ((Form.Switch) it.form()).type() + "{}",
                                "@Otherwise @Noop void " + MARK + "extra();\n"));
    }

    private static Optional<Edit> otherwiseMissing(Subject subject) {
        return subject.some(subject.flow().inputs().stream()
                        .filter(it -> it.type() instanceof Type.Maybe maybe
                                && (maybe.inner().is(Basic.TEXT)
                                        || maybe.inner().is(Basic.INT)))
                        .toList())
                .flatMap(it -> added(
                        subject,
                        "@Switch("
                                + Java.text(dev.downbeat.it.property.flow.Path.of(it.key())
                                        .toString()) + ") ExtraBlock " + MARK
                                + "extra(); interface ExtraBlock { @Case(\"1\") @Noop void more(); }"));
    }

    private static Optional<Edit> switchType(Subject subject) {
        return subject.some(subject.scopes().atEnd().readings().stream()
                        .filter(it -> it.type() instanceof Type.ListOf || it.type() instanceof Type.Dto)
                        .toList())
                .flatMap(it -> added(
                        subject,
                        "@Switch(" + MARK + Java.text(it.path().toString())
                                + ") ExtraBlock extra(); interface ExtraBlock { @Case(\"1\") @Noop void more();"
                                + " @Otherwise @Noop void less(); }"));
    }

    private static Optional<Edit> variableMismatch(Subject subject) {
        return subject.some(subject.tasks(Form.SetVariables.class::isInstance).stream()
                        .filter(it -> !(it.arguments().get(0).type() instanceof Type.Tree))
                        .toList())
                .flatMap(it -> added(
                        subject,
                        "@SetVariables void extra(@Const(\"{}\") Map<String, LocalTime> " + MARK
                                + it.arguments().get(0).name() + ");"));
    }

    private static Optional<Edit> endless(Subject subject) {
        Flow flow = subject.flow();
        String given = flow.inputs().stream()
                .map(it -> (it.key().equals(it.name()) ? "" : "@Input(" + Java.text(it.key()) + ") ")
                        + it.type().java() + " " + it.name())
                .collect(Collectors.joining(", "));
        boolean reached = flow.allTasks().stream().noneMatch(Additions::ends);
        return reached
                ? added(
                        subject,
                        "@SubWorkflow(" + flow.type() + MARK + ".class) "
                                + flow.result().map(Type::java).orElse("void") + " extra(" + given + ");")
                : Optional.empty();
    }

    private static boolean ends(Task task) {
        return task.form() instanceof Form.Terminate;
    }

    private static Optional<Edit> failureInput(Subject subject) {
        List<Flow> others = subject.flow().subFlows().stream()
                .filter(sub -> sub.inputs().stream()
                                .filter(it -> !it.type().maybeAbsent()
                                        && subject.flow().inputs().stream()
                                                .noneMatch(own -> own.key().equals(it.key()))
                                        && !it.key().equals("reason"))
                                .count()
                        == 1)
                .toList();
        return subject.some(others)
                .filter(sub -> sub.inputs().stream()
                        .filter(it -> it.key().equals("reason")
                                || subject.flow().inputs().stream()
                                        .anyMatch(own -> own.key().equals(it.key())))
                        .findFirst()
                        .isEmpty())
                .map(sub -> subject.edit().after("workflow@", ", failureWorkflow = " + sub.type() + MARK + ".class"));
    }
}
