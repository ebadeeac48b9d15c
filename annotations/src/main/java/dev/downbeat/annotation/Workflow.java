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
 * {@code HelloMappers} (its data as JSON), {@code HelloDefinition} (the definition, to be registered) and the definition
 * itself, {@code META-INF/conductor/workflows/hello.v1.json}.
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
}
