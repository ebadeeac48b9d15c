package dev.downbeat.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an interface whose methods are Conductor tasks.
 *
 * <p>Every abstract method is one task: its parameters are the keys of the task's input, its return type is the task's
 * output. {@code static}, {@code default} and private methods are no tasks.
 *
 * <pre>{@code
 * @Worker
 * public interface Greetings {
 *   String greet(String name);
 * }
 * }</pre>
 *
 * <p>For an interface {@code Greetings} the compiler writes {@code GreetingsRegistration} (binds an implementation to the
 * worker runtime), {@code GreetingsMappers} (its data as JSON), {@code GreetingsTasks} (its tasks by name) and a JSON file
 * for each task definition in {@code META-INF/conductor/tasks/}.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Worker {

    /**
     * Settings that hold for each task of the interface, setting by setting, where its own {@link Task} says nothing. A name
     * and a description cannot be shared.
     *
     * @return the settings
     */
    Task defaults() default @Task;
}
