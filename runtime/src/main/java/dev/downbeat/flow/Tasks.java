package dev.downbeat.flow;

import dev.downbeat.HttpResponse;
import dev.downbeat.annotation.EndStatus;
import dev.downbeat.annotation.HttpMethod;
import dev.downbeat.wiring.model.Form;
import dev.downbeat.wiring.model.JsonShape;
import dev.downbeat.wiring.model.Written;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The engine's own tasks and blocks, for workflows that are built in code; those of workers are in their generated {@code …Tasks}.
 * Each {@code reference} is the task's name in the workflow and in an execution: a letter, then letters, digits, {@code _} and
 * {@code -}.
 */
public final class Tasks {

    private static final JsonShape NOTHING = new JsonShape.Nothing();

    private Tasks() {}

    /**
     * Waits for somebody outside, who completes the task. Conductor: {@code WAIT} without a time.
     *
     * @param reference the task's name
     * @param type what whoever completes it gives; {@link Shapes#nothing()} for nothing
     * @param <T> what whoever completes it gives
     * @return the task; its inputs are there to be seen
     */
    public static <T extends @Nullable Object> EngineTask<T> signal(String reference, DataType<T> type) {
        return new EngineTask<>(reference, type.shape(), new Form.Signal());
    }

    /**
     * Has a person do something, and waits for it. Conductor: {@code HUMAN}.
     *
     * @param reference the task's name
     * @param type what the person gives; {@link Shapes#nothing()} for nothing
     * @param <T> what the person gives
     * @return the task; its inputs are what the person is shown
     */
    public static <T extends @Nullable Object> EngineTask<T> human(String reference, DataType<T> type) {
        return new EngineTask<>(reference, type.shape(), new Form.Human());
    }

    /**
     * Does nothing. Conductor: {@code NOOP}.
     *
     * @param reference the task's name
     * @return the task, which takes no inputs
     */
    public static EngineTask<@Nullable Void> noop(String reference) {
        return new EngineTask<>(reference, NOTHING, new Form.Noop());
    }

    /**
     * Waits for an amount of time. Conductor: {@code WAIT}.
     *
     * @param reference the task's name
     * @param time how long, in whole seconds
     * @return the task
     */
    public static EngineTask<@Nullable Void> waitFor(String reference, Duration time) {
        return waitFor(reference, time.toString());
    }

    /**
     * Waits for an amount of time. Conductor: {@code WAIT}.
     *
     * @param reference the task's name
     * @param time how long, in whole seconds: {@code 90s}, {@code 1h 30m}, {@code PT1H}
     * @return the task
     */
    public static EngineTask<@Nullable Void> waitFor(String reference, String time) {
        return new EngineTask<>(
                reference, NOTHING, at -> new Form.Wait(Optional.of(new Written(time, at)), Optional.empty()));
    }

    /**
     * Waits for an amount of time that is known when the workflow runs. Conductor: {@code WAIT}.
     *
     * @param reference the task's name
     * @param time how long: a {@code Duration} or text
     * @return the task
     */
    public static EngineTask<@Nullable Void> waitFor(String reference, Expr<?> time) {
        return new EngineTask<@Nullable Void>(reference, NOTHING, new Form.Wait(Optional.empty(), Optional.empty()))
                .input("duration", time);
    }

    /**
     * Waits until a point in time. Conductor: {@code WAIT}.
     *
     * @param reference the task's name
     * @param time until when, to the minute: {@code 2026-01-31 10:15 UTC}
     * @return the task
     */
    public static EngineTask<@Nullable Void> waitUntil(String reference, String time) {
        return new EngineTask<>(
                reference, NOTHING, at -> new Form.Wait(Optional.empty(), Optional.of(new Written(time, at))));
    }

    /**
     * Waits until a point in time that is known when the workflow runs. Conductor: {@code WAIT}.
     *
     * @param reference the task's name
     * @param time until when: an {@code Instant} or text
     * @return the task
     */
    public static EngineTask<@Nullable Void> waitUntil(String reference, Expr<?> time) {
        return new EngineTask<@Nullable Void>(reference, NOTHING, new Form.Wait(Optional.empty(), Optional.empty()))
                .input("until", time);
    }

    /**
     * Runs JavaScript on the server. Conductor: {@code INLINE} with GraalJS.
     *
     * @param reference the task's name
     * @param script the script, which reads its inputs as {@code $.name} and whose last value is the result
     * @param type the type of the result
     * @param <T> the type of the result
     * @return the task, whose inputs the script reads
     */
    public static <T> EngineTask<T> inline(String reference, String script, DataType<T> type) {
        return new EngineTask<>(reference, type.shape(), at -> new Form.Inline(new Written(script, at)));
    }

    /**
     * Runs JavaScript on the server, as {@link #inline(String, String, DataType)} does.
     *
     * @param reference the task's name
     * @param script the script
     * @param type the type of the result
     * @param <T> the type of the result
     * @return the task, whose inputs the script reads
     */
    public static <T> EngineTask<T> inline(String reference, String script, Class<T> type) {
        return inline(reference, script, DataType.of(type));
    }

    /**
     * Runs a query. Conductor: {@code JSON_JQ_TRANSFORM}.
     *
     * @param reference the task's name
     * @param query the query in jq, which reads its inputs as {@code .name}
     * @param type the type of the result, the first value that the query gives
     * @param <T> the type of the result
     * @return the task, whose inputs the query reads
     */
    public static <T> EngineTask<T> jq(String reference, String query, DataType<T> type) {
        return new EngineTask<>(reference, type.shape(), at -> new Form.Jq(new Written(query, at)));
    }

    /**
     * Runs a query, as {@link #jq(String, String, DataType)} does.
     *
     * @param reference the task's name
     * @param query the query
     * @param type the type of the result
     * @param <T> the type of the result
     * @return the task, whose inputs the query reads
     */
    public static <T> EngineTask<T> jq(String reference, String query, Class<T> type) {
        return jq(reference, query, DataType.of(type));
    }

    /**
     * Sets variables of the execution, which {@link WorkflowBuilder#variable} reads. Conductor: {@code SET_VARIABLE}.
     *
     * @param reference the task's name
     * @return the task, each input of which is a variable
     */
    public static EngineTask<@Nullable Void> setVariables(String reference) {
        return new EngineTask<>(reference, NOTHING, new Form.SetVariables());
    }

    /**
     * Ends the workflow. Conductor: {@code TERMINATE}.
     *
     * @param reference the task's name
     * @param status how it ends
     * @return the task; one that completes the workflow is given its whole result
     */
    public static TerminateTask terminate(String reference, EndStatus status) {
        return new TerminateTask(reference, dev.downbeat.wiring.model.EndStatus.valueOf(status.name()));
    }

    /**
     * Publishes an event. Conductor: {@code EVENT}.
     *
     * @param reference the task's name
     * @param sink where it goes: {@code conductor:orders}
     * @return the task, whose inputs are the payload
     */
    public static EngineTask<@Nullable Void> event(String reference, String sink) {
        return new EngineTask<>(reference, NOTHING, at -> new Form.Event(new Written(sink, at)));
    }

    /**
     * Publishes a message to Kafka. Conductor: {@code KAFKA_PUBLISH}.
     *
     * @param reference the task's name
     * @param topic the topic, with inputs and paths in braces
     * @param bootstrapServers the brokers, with inputs and paths in braces
     * @return the task, to be given a key, a body and headers
     */
    public static KafkaTask kafkaPublish(String reference, String topic, String bootstrapServers) {
        return new KafkaTask(reference, topic, bootstrapServers);
    }

    /**
     * Calls by HTTP; the result is the body of the answer. Conductor: {@code HTTP}.
     *
     * @param reference the task's name
     * @param method the method
     * @param uri the address, with inputs and paths in braces: {@code https://host/orders/{id}}
     * @param type the type of the answer's body
     * @param <T> the type of the answer's body
     * @return the task, to be given what its texts name
     */
    public static <T extends @Nullable Object> HttpTask<T> http(
            String reference, HttpMethod method, String uri, DataType<T> type) {
        return new HttpTask<>(reference, method, uri, type.shape(), false);
    }

    /**
     * Calls by HTTP; the result is the whole answer. Conductor: {@code HTTP}.
     *
     * @param reference the task's name
     * @param method the method
     * @param uri the address, as in {@link #http}
     * @param type the type of the answer's body
     * @param <T> the type of the answer's body
     * @return the task, to be given what its texts name
     */
    public static <T> HttpTask<HttpResponse<T>> httpResponse(
            String reference, HttpMethod method, String uri, DataType<T> type) {
        return new HttpTask<>(reference, method, uri, HttpTask.response(type).shape(), true);
    }

    /**
     * Calls a worker's task that is named when the workflow runs. Conductor: {@code DYNAMIC}.
     *
     * @param reference the task's name
     * @param task the task type
     * @param type the type of its result
     * @param <T> the type of its result
     * @return the task, whose inputs are those of the worker's
     */
    public static <T extends @Nullable Object> EngineTask<T> dynamic(
            String reference, Expr<String> task, DataType<T> type) {
        return new EngineTask<>(
                reference, type.shape(), at -> new Form.Dynamic(Lists.path(task, at, "the name of a task")));
    }

    /**
     * Runs another workflow, known by its name only, and waits for it. Conductor: {@code SUB_WORKFLOW}.
     *
     * @param reference the task's name
     * @param workflow the other workflow's name
     * @param type the type of its result; {@link Shapes#nothing()} for none
     * @param <T> the type of its result
     * @return the task, whose inputs are those of the other workflow
     */
    public static <T extends @Nullable Object> NamedWorkflowTask<T> subWorkflow(
            String reference, String workflow, DataType<T> type) {
        return new NamedWorkflowTask<>(reference, workflow, type.shape(), WorkflowCall.Kind.RUN);
    }

    /**
     * Starts another workflow, known by its name only, and does not wait. Conductor: {@code START_WORKFLOW}.
     *
     * @param reference the task's name
     * @param workflow the other workflow's name
     * @return the task, whose inputs are those of the other workflow and whose result is the id of its execution
     */
    public static NamedWorkflowTask<String> startWorkflow(String reference, String workflow) {
        return new NamedWorkflowTask<>(reference, workflow, NOTHING, WorkflowCall.Kind.START);
    }

    /**
     * Runs a task of a type that is known by name only.
     *
     * @param reference the task's name
     * @param type the type, as the server calls it
     * @param output the type of its result; {@link Shapes#nothing()} for none
     * @param <T> the type of its result
     * @return the task
     */
    public static <T extends @Nullable Object> EngineTask<T> systemTask(
            String reference, String type, DataType<T> output) {
        return new EngineTask<>(reference, output.shape(), at -> new Form.SystemTask(new Written(type, at)));
    }

    /**
     * Takes the first of its inputs that is present: what a switch has left, whichever case it took.
     *
     * @param reference the task's name
     * @param type the type of the result
     * @param <T> the type of the result
     * @return the task, whose inputs are what it takes from, in their order
     */
    public static <T> EngineTask<T> coalesce(String reference, DataType<T> type) {
        return new EngineTask<>(reference, type.shape(), new Form.Coalesce());
    }

    /**
     * Takes the first of its inputs that is present, as {@link #coalesce(String, DataType)} does.
     *
     * @param reference the task's name
     * @param type the type of the result
     * @param <T> the type of the result
     * @return the task, whose inputs are what it takes from, in their order
     */
    public static <T> EngineTask<T> coalesce(String reference, Class<T> type) {
        return coalesce(reference, DataType.of(type));
    }

    /**
     * Lists what each round of a loop left. It stands behind the loop.
     *
     * @param reference the task's name
     * @param each the result of a task inside the loop, or what lies below it
     * @param <T> the type of what each round left
     * @return the task
     */
    public static <T> EngineTask<List<T>> collect(String reference, Expr<T> each) {
        JsonShape element = each.readAs();
        return new EngineTask<>(
                reference,
                new JsonShape.ListOf("List<" + element.name() + ">", element),
                at -> new Form.Collect(Lists.path(each, at, "collected")));
    }

    /**
     * Chooses by a value: a text, a number, a boolean or an enum. Conductor: {@code SWITCH}.
     *
     * @param reference the task's name
     * @param value what chooses
     * @return the switch, to be given its cases
     */
    public static SwitchTask switchOn(String reference, Expr<?> value) {
        return new SwitchTask(
                reference, at -> new Form.Selector.Source(Lists.path(value, at, "what a switch chooses by")));
    }

    /**
     * Chooses by what a script gives. Conductor: {@code SWITCH} with JavaScript.
     *
     * @param reference the task's name
     * @param script the script, which reads its inputs as {@code $.name} and gives the value of a case
     * @return the switch, to be given the inputs of the script and its cases
     */
    public static SwitchTask switchBy(String reference, String script) {
        return new SwitchTask(reference, at -> new Form.Selector.Script(new Written(script, at)));
    }

    /**
     * Runs branches beside each other. Conductor: {@code FORK_JOIN} and {@code JOIN}.
     *
     * @param reference the task's name
     * @return the fork, to be given its branches
     */
    public static ForkTask fork(String reference) {
        return new ForkTask(reference);
    }

    /**
     * Runs tasks, and again while a script says so. Conductor: {@code DO_WHILE}.
     *
     * @param reference the loop's name
     * @param script an expression, true for another round: {@code $.charge.status == 'PENDING' && $.round < 5}. It reads the
     *     result of each task of the round under its name, {@code round}, and its inputs
     * @param tasks adds what a round runs
     * @return the loop, to be given the inputs of the script
     */
    public static LoopTask doWhile(String reference, String script, Consumer<Round> tasks) {
        return new LoopTask(reference, at -> new Form.Rounds.Script(new Written(script, at)), tasks);
    }

    /**
     * Runs tasks a number of times. Conductor: {@code DO_WHILE}.
     *
     * @param reference the loop's name
     * @param times how often, from 1
     * @param tasks adds what a round runs
     * @return the loop
     */
    public static LoopTask times(String reference, int times, Consumer<Round> tasks) {
        return new LoopTask(reference, at -> new Form.Rounds.Times(new Written(String.valueOf(times), at)), tasks);
    }

    /**
     * Runs tasks as often as is known when the workflow runs, but once at least. Conductor: {@code DO_WHILE}.
     *
     * @param reference the loop's name
     * @param times how often
     * @param tasks adds what a round runs
     * @return the loop
     */
    public static LoopTask timesFrom(String reference, Expr<Integer> times, Consumer<Round> tasks) {
        return new LoopTask(
                reference, at -> new Form.Rounds.TimesFrom(Lists.path(times, at, "the number of rounds")), tasks);
    }

    /**
     * Runs one task for each element of a list, all beside each other.
     *
     * @param list the list
     * @param task makes the task for an element: a call of a worker's task or of a workflow
     * @param <E> the type of an element
     * @param <T> the type of the task's result
     * @return the task, whose result is the list of results
     */
    public static <E, T> ForEachTask<List<T>> forEach(
            Expr<? extends List<E>> list, Function<Expr<E>, TaskCall<T, ?>> task) {
        return ForEachTask.of(list, task);
    }

    /**
     * Runs tasks for each element of a list, one element after the other. Conductor: {@code DO_WHILE} over {@code items}.
     *
     * @param reference the loop's name
     * @param list the list
     * @param tasks adds what runs for an element
     * @param <E> the type of an element
     * @return the loop
     */
    public static <E> EachTask eachInTurn(String reference, Expr<? extends List<E>> list, Consumer<Element<E>> tasks) {
        return new EachTask(reference, list, tasks);
    }
}
