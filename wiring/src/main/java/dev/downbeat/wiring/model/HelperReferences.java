package dev.downbeat.wiring.model;

import java.util.List;

/**
 * The reference names of the helper tasks that a form needs beside its own: they derive from the task's, so that a reader of the
 * definition finds where they come from, and no other task may have them.
 */
public final class HelperReferences {

    private HelperReferences() {}

    /**
     * The join of a fork.
     *
     * @param fork the fork's reference
     * @return the join's
     */
    public static String join(String fork) {
        return fork + "_join";
    }

    /**
     * What a join waits for where a branch ends with a switch.
     *
     * @param chosen the switch's reference
     * @return the end's
     */
    public static String end(String chosen) {
        return chosen + "_end";
    }

    /**
     * The script that makes the tasks for the elements of a list.
     *
     * @param list the task's reference
     * @return the script's
     */
    public static String plan(String list) {
        return list + "_plan";
    }

    /**
     * The fork whose branches are the elements of a list.
     *
     * @param list the task's reference
     * @return the fork's
     */
    public static String fork(String list) {
        return list + "_fork";
    }

    /**
     * The loop over the elements of a list.
     *
     * @param list the task's reference
     * @return the loop's
     */
    public static String loop(String list) {
        return list + "_loop";
    }

    /**
     * The task that is done for each element of a list.
     *
     * @param list the task's reference
     * @return the reference of the one in a loop
     */
    public static String each(String list) {
        return list + "_each";
    }

    /**
     * The task that is done for one element of a list beside the others.
     *
     * @param list the task's reference
     * @return what its reference begins with, a number from 0 follows
     */
    public static String numbered(String list) {
        return list + "_";
    }

    /**
     * What puts the time of a wait into the engine's words.
     *
     * @param wait the wait's reference
     * @return the helper's
     */
    public static String time(String wait) {
        return wait + "_time";
    }

    /**
     * What looks at the text in the URI of a call.
     *
     * @param call the call's reference
     * @return the helper's
     */
    public static String uri(String call) {
        return call + "_uri";
    }

    /**
     * All that a task may need.
     *
     * @param task the task
     * @return the reference names, none for most
     */
    public static List<String> of(FlowTask task) {
        String ref = task.reference();
        return switch (task.form()) {
            case Form.Fork fork -> List.of(join(ref));
            case Form.Switch chosen -> List.of(end(ref));
            case Form.ForEach each ->
                each.sequential() ? List.of(loop(ref), each(ref)) : List.of(plan(ref), fork(ref), join(ref));
            case Form.Wait wait -> task.arguments().isEmpty() ? List.of() : List.of(time(ref));
            case Form.Http http ->
                task.arguments().isEmpty() && !http.call().uri().text().contains("{") ? List.of() : List.of(uri(ref));
            default -> List.of();
        };
    }
}
