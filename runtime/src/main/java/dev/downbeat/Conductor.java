package dev.downbeat;

import dev.downbeat.client.DefinitionClient;
import dev.downbeat.client.SecretClient;
import dev.downbeat.client.WorkflowClient;
import dev.downbeat.client.bulk.BulkClient;
import dev.downbeat.client.events.EventClient;
import dev.downbeat.client.schedules.ScheduleClient;
import dev.downbeat.client.search.SearchClient;
import dev.downbeat.client.tasks.TaskClient;
import dev.downbeat.definition.TaskDefinition;
import dev.downbeat.definition.WorkflowBundle;
import dev.downbeat.rest.Connection;
import dev.downbeat.worker.RunningWorkers;
import dev.downbeat.worker.TaskBinding;
import dev.downbeat.worker.WorkerRegistration;
import dev.downbeat.worker.WorkerSettings;
import dev.downbeat.worker.Workers;
import dev.downbeat.worker.loop.WorkerLoop;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A Conductor server: registers workflows, runs workers, starts workflows. One for a process is enough; it is safe for use by
 * any number of threads.
 *
 * <pre>{@code
 * try (Conductor conductor = Conductor.fromEnvironment()) {
 *   conductor.register(FulfilOrderDefinition.get());
 *   conductor.workers(new OrdersRegistration(new WarehouseOrders())).start();
 *   Receipt receipt = new FulfilOrderClient(conductor).fulfil(order, Region.US);
 * }
 * }</pre>
 */
public final class Conductor implements AutoCloseable {

    /** The server that is taken if the environment names none: one on this machine. */
    public static final String DEFAULT_URL = "http://localhost:8080/api";

    private final Connection connection;
    private final Registrar registrar;
    private final WorkflowClient workflows;
    private final DefinitionClient definitions;
    private final SearchClient search;
    private final TaskClient tasks;
    private final BulkClient bulk;
    private final EventClient events;
    private final ScheduleClient schedules;
    private final SecretClient secrets;
    private final List<RunningWorkers> running = new CopyOnWriteArrayList<>();
    private volatile boolean closed;

    Conductor(Connection connection) {
        this.connection = connection;
        this.registrar = new Registrar(connection);
        this.workflows = new WorkflowClient(connection);
        this.definitions = new DefinitionClient(connection);
        this.search = new SearchClient(connection);
        this.tasks = new TaskClient(connection);
        this.bulk = new BulkClient(connection);
        this.events = new EventClient(connection);
        this.schedules = new ScheduleClient(connection);
        this.secrets = new SecretClient(connection);
    }

    /**
     * The server that the environment names: {@code CONDUCTOR_SERVER_URL}, and for a server with authentication
     * {@code CONDUCTOR_AUTH_KEY} and {@code CONDUCTOR_AUTH_SECRET}. Without any of them {@link #DEFAULT_URL}. No call is made
     * yet. {@link #builder()} has further settings.
     *
     * @return the server
     * @throws IllegalArgumentException if the URL is none, or of key and secret only one is set
     */
    public static Conductor fromEnvironment() {
        return fromEnvironment(System.getenv());
    }

    static Conductor fromEnvironment(Map<String, String> environment) {
        return builder().environment(environment).build();
    }

    /**
     * Begins a server with all settings at their defaults.
     *
     * @return a builder
     */
    public static ConductorBuilder builder() {
        return new ConductorBuilder();
    }

    /**
     * A server without authentication. No call is made yet.
     *
     * @param url its API: {@code http://localhost:8080/api}; {@link ConductorBuilder#url} says what it may be
     * @return the server
     * @throws IllegalArgumentException if the URL is none
     */
    public static Conductor connect(String url) {
        return builder().url(url).build();
    }

    /**
     * A server with authentication. No call is made yet.
     *
     * @param url its API: {@code https://conductor.example/api}; {@link ConductorBuilder#url} says what it may be
     * @param key the key id of an access key. Conductor: {@code keyId} of {@code POST /token}
     * @param secret its secret. Conductor: {@code keySecret}
     * @return the server
     * @throws IllegalArgumentException if the URL is none
     */
    public static Conductor connect(String url, String key, String secret) {
        return builder().url(url).accessKey(key, secret).build();
    }

    /**
     * Registers workflows with {@link RegisterMode#CREATE}.
     *
     * @param bundles the workflows and the tasks that they use
     * @return what became of each
     * @throws DefinitionConflictException if the server has one of the workflows in another form
     * @throws ConductorException if the server refuses a definition or cannot be reached
     */
    public Registered register(WorkflowBundle... bundles) {
        return register(RegisterMode.CREATE, bundles);
    }

    /**
     * Registers workflows. Task definitions are created where they are missing, and never changed: {@link
     * DefinitionClient#update} changes one.
     *
     * @param mode what to do about a workflow that the server has in another form
     * @param bundles the workflows and the tasks that they use
     * @return what became of each
     * @throws DefinitionConflictException if the server has one of the workflows in another form and the mode is not
     *     {@link RegisterMode#UPDATE}, or if something is missing and the mode is {@link RegisterMode#VERIFY}
     * @throws ConductorException if the server refuses a definition or cannot be reached
     */
    public Registered register(RegisterMode mode, WorkflowBundle... bundles) {
        return register(mode, Definitions.of(bundles));
    }

    /**
     * Registers definitions with {@link RegisterMode#CREATE}.
     *
     * @param definitions from generated classes, files or the class path
     * @return what became of each
     * @throws DefinitionConflictException if the server has one of the workflows in another form
     * @throws ConductorException if the server refuses a definition or cannot be reached
     */
    public Registered register(Definitions definitions) {
        return register(RegisterMode.CREATE, definitions);
    }

    /**
     * Registers definitions. All are compared with what the server has before anything is registered.
     *
     * @param mode what to do about a workflow that the server has in another form
     * @param definitions from generated classes, files or the class path
     * @return what became of each
     * @throws DefinitionConflictException if the server has one of the workflows in another form and the mode is not
     *     {@link RegisterMode#UPDATE}, or if something is missing and the mode is {@link RegisterMode#VERIFY}
     * @throws ConductorException if the server refuses a definition or cannot be reached
     */
    public Registered register(RegisterMode mode, Definitions definitions) {
        return registrar.register(mode, definitions);
    }

    /**
     * Reads definitions back, lists, validates and deletes them, and changes task definitions of a running system.
     *
     * @return the client, always the same
     */
    public DefinitionClient definitions() {
        return definitions;
    }

    /**
     * Asks for the server's version.
     *
     * @return {@code 3.32.3}; empty if it does not say, as servers before 3.22, or cannot be reached
     */
    public Optional<String> serverVersion() {
        return connection.server().version();
    }

    /**
     * Prepares workers; nothing happens before {@link Workers#start()}.
     *
     * @param registrations what is to run
     * @return the workers, to be set up and started
     * @throws IllegalArgumentException if there is no task, or one task type twice in the same domain
     */
    public Workers workers(WorkerRegistration... registrations) {
        return Workers.of(List.of(registrations), this::start);
    }

    private RunningWorkers start(List<TaskBinding> bindings, WorkerSettings settings) {
        if (closed) {
            throw new IllegalStateException("the conductor is closed");
        }
        Map<String, TaskDefinition> definitions = new LinkedHashMap<>();
        bindings.forEach(binding -> definitions.computeIfAbsent(binding.taskType(), type -> binding.definition()));
        registrar.createMissing(List.copyOf(definitions.values()));
        RunningWorkers started = WorkerLoop.start(connection, bindings, settings);
        running.add(started);
        return started;
    }

    /**
     * Starts and steers workflows by name; generated clients do it by type.
     *
     * @return the client, always the same
     */
    public WorkflowClient workflows() {
        return workflows;
    }

    /**
     * Finds executions and tasks.
     *
     * @return the client, always the same
     */
    public SearchClient search() {
        return search;
    }

    /**
     * Reads and updates tasks, whoever works on them, and the queues from which workers poll.
     *
     * @return the client, always the same
     */
    public TaskClient tasks() {
        return tasks;
    }

    /**
     * Pauses, resumes, terminates, retries, restarts and removes many executions.
     *
     * @return the client, always the same
     */
    public BulkClient bulk() {
        return bulk;
    }

    /**
     * Has the server do something when an event comes.
     *
     * @return the client, always the same
     */
    public EventClient events() {
        return events;
    }

    /**
     * Has the server start workflows by the clock.
     *
     * @return the client, always the same
     */
    public ScheduleClient schedules() {
        return schedules;
    }

    /**
     * The secrets that definitions may name.
     *
     * @return the client, always the same
     */
    public SecretClient secrets() {
        return secrets;
    }

    /**
     * The server's address.
     *
     * @return the URL of its API, without credentials that it may hold
     */
    public String address() {
        return connection.address();
    }

    /**
     * Closes the running workers one after the other, as {@link RunningWorkers#close()} says, then ends all waiting for results
     * with an exception, and closes the connections. A second call does nothing.
     */
    @Override
    public void close() {
        closed = true;
        running.forEach(RunningWorkers::close);
        connection.close();
    }

    @Override
    public String toString() {
        return "conductor at " + connection.address();
    }
}
