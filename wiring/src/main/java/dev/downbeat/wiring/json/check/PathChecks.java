package dev.downbeat.wiring.json.check;

import dev.downbeat.wiring.json.Expression;
import dev.downbeat.wiring.json.ExpressionPath;
import dev.downbeat.wiring.json.ExpressionPath.Deep;
import dev.downbeat.wiring.json.ExpressionPath.Named;
import dev.downbeat.wiring.json.ExpressionPathReader;
import dev.downbeat.wiring.json.flow.JsonTask;
import dev.downbeat.wiring.json.flow.TaskType;
import dev.downbeat.wiring.order.Reading;
import dev.downbeat.wiring.problem.JsonExpressionProblems;
import dev.downbeat.wiring.problem.NearestName;
import dev.downbeat.wiring.problem.Place;
import dev.downbeat.wiring.problem.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The path of one expression: whether it can be read, what its first name stands for, and whether that has run. */
final class PathChecks {

    private static final String TASK_ID = "CPEWF_TASK_ID";
    private static final int OPENING = 2;

    private final Scope scope;
    private final WorkflowFields workflow;
    private final TaskFields fields;

    PathChecks(Scope scope) {
        this.scope = scope;
        this.workflow = new WorkflowFields(scope);
        this.fields = new TaskFields(scope);
    }

    /** One expression under check: where it stands, and its path taken apart. */
    record Read(Scope scope, Reader reader, Expression expression, ExpressionPath path) {

        /** The place of a part of the path, by its offsets. */
        Place at(int from, int to) {
            int start = expression.start() + OPENING;
            return scope.place(reader.task(), reader.at(start + from, start + to));
        }

        Place atRoot() {
            return at(0, path.root().length());
        }

        Place at(Named key) {
            return at(key.start(), key.end());
        }

        String text() {
            return expression.inside().strip();
        }

        /** The path with another first name. */
        String withRoot(String root) {
            return root + text().substring(path.root().length());
        }
    }

    void check(Reader reader, Expression expression) {
        Read read = new Read(scope, reader, expression, ExpressionPathReader.read(expression.inside()));
        ExpressionPath path = read.path();
        if (path.fault().isPresent()) {
            ExpressionPath.Fault fault = path.fault().get();
            scope.add(JsonExpressionProblems.noPath(read.at(fault.start(), fault.end()), read.text(), fault.reason()));
        } else if (path.root().equals("workflow")) {
            workflow.check(read);
        } else if (path.root().contains("[")) {
            int bracket = path.root().indexOf('[');
            scope.add(JsonExpressionProblems.noPath(
                    read.at(bracket, bracket + 1), read.text(), "a dot follows the reference of a task"));
        } else {
            task(read);
        }
    }

    private void task(Read read) {
        String root = read.path().root();
        JsonTask task = scope.byReference.get(root);
        if (task == null) {
            unknown(read);
            return;
        }
        if (!read.path().steps().isEmpty() && read.path().steps().get(0) instanceof Deep deep) {
            String without =
                    read.text().substring(0, deep.start()) + read.text().substring(deep.start() + 1);
            scope.add(JsonExpressionProblems.searchAtOnce(read.at(deep.start(), deep.end()), root, without));
            return;
        }
        if (scope.ambiguous.contains(root) || order(read, task)) {
            fields.check(read, task);
        }
    }

    private void unknown(Read read) {
        String root = read.path().root();
        if (read.path().steps().isEmpty() && root.matches("[A-Z][A-Z0-9_]*")) {
            if (!root.equals(TASK_ID)) {
                scope.add(JsonExpressionProblems.environment(read.atRoot(), root));
            }
            return;
        }
        if (scope.madeByForks.contains(root)) {
            return;
        }
        List<String> references = new ArrayList<>(scope.byReference.keySet());
        JsonTask reader = read.reader().task();
        boolean unseen = reader == null || !scope.order.around(reader).isEmpty();
        if (scope.forksAtRunTime && unseen && NearestName.of(root, references).isEmpty() && isForked(root)) {
            scope.add(JsonExpressionProblems.perhapsForked(read.atRoot(), root));
            return;
        }
        scope.add(JsonExpressionProblems.unknownSource(read.atRoot(), root, hints(read, references), references));
    }

    /** The names that the engine itself gives to the tasks of a dynamic fork: {@code _type_0}, {@code _fork_type_0}. */
    private static boolean isForked(String root) {
        return root.matches("_.*_\\d+");
    }

    private List<String> hints(Read read, List<String> references) {
        String root = read.path().root();
        if (root.equalsIgnoreCase("workflow")) {
            return List.of("Did you mean \"" + read.withRoot("workflow") + "\"?");
        }
        for (JsonTask task : scope.tasks) {
            if (task.name().equals(root) && !task.reference().isEmpty()) {
                return List.of(
                        "Did you mean \"" + task.reference() + "\"?",
                        "\"" + root + "\" is the name of that task; a task is read by its reference");
            }
        }
        for (String reference : references) {
            if (root.startsWith(reference + "_output")) {
                return List.of("Did you mean \"" + reference + ".output\"?");
            }
            if (reference.contains(".") && read.text().startsWith(reference)) {
                return List.of("The reference \"" + reference + "\" has a dot in it, so no expression can read it");
            }
        }
        return List.of();
    }

    /** Whether the value may be there, so that what is read of it is worth a look. */
    private boolean order(Read read, JsonTask task) {
        JsonTask reader = read.reader().task();
        String readerName = reader == null ? "" : reader.reference();
        if (reader != null && scope.ambiguous.contains(readerName) && !scope.isFirst(reader)) {
            return true;
        }
        String path = read.text();
        switch (scope.order.read(reader, task.reference())) {
            case Reading.Itself itself -> {
                boolean earlierRound = task.type() == TaskType.DO_WHILE
                        || scope.order.loopAround(task).isPresent();
                if (!earlierRound) {
                    scope.add(JsonExpressionProblems.readsItself(read.atRoot(), task.reference()));
                    return false;
                }
            }
            case Reading.Inside inside -> {
                JsonTask block = scope.order.task(inside.block());
                if (block.type() != TaskType.DO_WHILE
                        && scope.order.loopAround(block).isEmpty()) {
                    scope.add(JsonExpressionProblems.readsInside(read.atRoot(), path, task.reference(), block.label()));
                    return false;
                }
            }
            case Reading.Later(List<String> order, var loop)
            when loop.isEmpty() -> {
                scope.add(JsonExpressionProblems.readsLater(
                        read.atRoot(), path, task.reference(), order, order.isEmpty() ? readerName : order.get(0)));
                return false;
            }
            case Reading.OtherBranch(var block, String readerBranch, String readBranch, var loop)
            when loop.isEmpty() -> {
                scope.add(JsonExpressionProblems.readsOtherBranch(
                        read.atRoot(), path, task.reference(), block.name(), readBranch, readerBranch));
                return false;
            }
            case Reading.MayNotHaveRun(var why, Optional<String> label, var loop)
            when !read.reader().copesWithNull() ->
                scope.add(JsonExpressionProblems.mayNotHaveRun(read.atRoot(), path, task.reference(), label, why.name())
                        .as(read.reader().needed() ? Severity.ERROR : Severity.WARNING));
            default -> {
                // It has run, or an earlier round has.
            }
        }
        return true;
    }
}
