package dev.downbeat.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an interface that is a Conductor workflow.
 *
 * <p>Every method is one task of the workflow, in source order: its name is the task's reference name, its parameters are
 * the task's inputs, its return type is the task's output. Exceptions are the one {@link Run} method, which is the
 * workflow's contract, and the one {@link Output} method, which is its result.
 *
 * <pre>{@code
 * @Workflow(name = "hello", version = 1)
 * public interface Hello {
 *   @Run @From("greet") String hello(String name);
 *   @Step(Greetings.class) String greet(String name);
 * }
 * }</pre>
 *
 * <p>For an interface {@code Hello} the compiler writes {@code HelloClient} (starts and follows executions),
 * {@code HelloMappers} (its data as JSON), {@code HelloDefinition} (the definition, to be registered), {@code HelloMocks}
 * (runs it in tests, with mocks of its steps) and the definition itself, {@code
 * META-INF/conductor/workflows/hello.v1.json}.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Workflow {

    /**
     * The workflow's name. Default: the interface's name in {@code lower_snake}. Not blank, no control character and none of
     * {@code / ? # % { }}. Conductor: {@code name} of the workflow definition.
     *
     * @return the name, or empty for the interface's
     */
    String name() default "";

    /**
     * The workflow's version, 1 or higher. Conductor: {@code version} of the workflow definition.
     *
     * @return the version
     */
    int version() default 1;

    /**
     * What the workflow does. Default: the first sentence of the interface's Javadoc, if there is one. Conductor:
     * {@code description} of the workflow definition.
     *
     * @return the description, or empty for that of the Javadoc
     */
    String description() default "";

    /**
     * How long an execution may take, in whole seconds. The server looks once or twice a minute. Server's default: no limit.
     * Conductor: {@code timeoutSeconds} of the workflow definition.
     *
     * @return the duration, or empty for none
     */
    String timeout() default "";

    /**
     * What happens when {@link #timeout()} has passed: {@link TimeoutPolicy#TIME_OUT_WORKFLOW} or
     * {@link TimeoutPolicy#ALERT_ONLY}. Conductor: {@code timeoutPolicy} of the workflow definition.
     *
     * @return the policy
     */
    TimeoutPolicy timeoutPolicy() default TimeoutPolicy.TIME_OUT_WORKFLOW;

    /**
     * The {@link Workflow} that starts when an execution has failed or timed out. It is given this workflow's inputs and
     * {@code reason}, {@code workflowId}, {@code failureStatus}, {@code failureTaskId} and {@code failedWorkflow}.
     * Conductor: {@code failureWorkflow}, {@code failureWorkflowVersion}.
     *
     * @return the interface, or {@code void.class} for none
     */
    Class<?> failureWorkflow() default void.class;

    /**
     * Whether an execution that has ended may be started again. Conductor: {@code restartable}.
     *
     * @return false to forbid it
     */
    boolean restartable() default true;

    /**
     * Whether the server tells its workflow status listener of executions. Conductor:
     * {@code workflowStatusListenerEnabled}.
     *
     * @return true if it does
     */
    boolean statusListener() default false;

    /**
     * Whom to ask about the workflow. Conductor: {@code ownerEmail} of the workflow definition.
     *
     * @return the address, or empty
     */
    String ownerEmail() default "";

    /**
     * Whether the workflow is somebody else's: the interface has only the {@link Run} method and {@link Signal} and
     * {@link Human} methods, nothing is registered, and only the client is generated.
     *
     * @return true if so
     */
    boolean external() default false;

    /**
     * A file with the definition in JSON, as the server has it, by its path among the resources: then the interface has only the
     * {@link Run} method, and the file is checked as an interface would be. It is looked for in the class output, on the source
     * path, and in the folder that the compiler's option {@code -Adownbeat.resources=DIR} names. Name, version and all else stand
     * in the file.
     *
     * @return the path, or empty
     */
    String definition() default "";

    /**
     * The {@link Worker} interfaces whose tasks the {@link #definition()} uses. A task that none of them has is an error then.
     *
     * @return the interfaces
     */
    Class<?>[] workers() default {};

    /**
     * The {@link Workflow} interfaces whose workflows the {@link #definition()} calls. A call of any other is an error then.
     *
     * @return the interfaces
     */
    Class<?>[] uses() default {};
}
