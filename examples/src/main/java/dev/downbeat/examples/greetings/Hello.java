package dev.downbeat.examples.greetings;

import dev.downbeat.annotation.From;
import dev.downbeat.annotation.Options;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.Step;
import dev.downbeat.annotation.Workflow;

/** Greets a person. */
@Workflow(name = "hello", version = 1)
public interface Hello {

    /** Greets the person of that name. */
    @Run
    @From("greet")
    String hello(String name);

    @Step(Greetings.class)
    @Options(ref = "greet_ref")
    String greet(String name);
}
