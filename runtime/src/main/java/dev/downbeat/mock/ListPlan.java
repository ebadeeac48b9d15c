package dev.downbeat.mock;

import dev.downbeat.definition.WorkflowTask;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The tasks that Downbeat's own definitions make for the elements of a list: a script {@code <list>_plan} makes them, {@code
 * <list>_fork} runs them, as {@code <list>_0}, {@code <list>_1} and so on.
 *
 * @param list the reference name of the list's tasks
 * @param plan the reference name of the script
 * @param task the name of the task of one element
 * @param type its type
 * @param retries how often it is tried again, if it says so itself
 * @param optional whether the workflow goes on when it fails
 */
record ListPlan(String list, String plan, String task, String type, OptionalInt retries, boolean optional) {

    private static final String FORK = "_fork";
    private static final Pattern NAME = Pattern.compile("tasks\\.push\\(\\{name: '((?:[^'\\\\]|\\\\.)*)'");
    private static final Pattern TYPE = Pattern.compile("taskReferenceName: '[^']*' \\+ i, type: '(\\w+)'");
    private static final Pattern OPTIONAL = Pattern.compile("(optional): true");
    private static final Pattern RETRIES = Pattern.compile("retryCount: (\\d+)[,}]");

    /** That of a dynamic fork, if it is one of ours. */
    static Optional<ListPlan> of(WorkflowTask fork, List<WorkflowTask> all) {
        if (!fork.type().equals("FORK_JOIN_DYNAMIC") || !fork.referenceName().endsWith(FORK)) {
            return Optional.empty();
        }
        String reference = fork.referenceName();
        String list = reference.substring(0, reference.length() - FORK.length());
        return MockedWorkflow.all(all)
                .filter(task -> task.referenceName().equals(list + "_plan")
                        && task.type().equals("INLINE"))
                .findFirst()
                .flatMap(plan -> of(list, plan));
    }

    private static Optional<ListPlan> of(String list, WorkflowTask plan) {
        String script = script(plan);
        Optional<String> name = group(NAME, script);
        Optional<String> retries = group(RETRIES, script);
        return name.map(task -> new ListPlan(
                list,
                plan.referenceName(),
                task,
                group(TYPE, script).orElse("SIMPLE"),
                retries.isPresent() ? OptionalInt.of(Integer.parseInt(retries.get())) : OptionalInt.empty(),
                group(OPTIONAL, script).isPresent()));
    }

    private static Optional<String> group(Pattern pattern, String script) {
        Matcher matcher = pattern.matcher(script);
        return matcher.find() ? Optional.ofNullable(matcher.group(1)) : Optional.empty();
    }

    private static String script(WorkflowTask plan) {
        return plan.inputs().get("expression") instanceof String text ? text : "";
    }

    /** The script's task, which makes workers' tasks with so many retries. */
    static WorkflowTask mocked(WorkflowTask plan, int retries) {
        return plan.toBuilder()
                .input(
                        "expression",
                        "(" + script(plan) + ").map(one => ({...one, type: 'SIMPLE', taskDefinition: {name: one.name,"
                                + " retryCount: " + retries + "}}))")
                .build();
    }
}
