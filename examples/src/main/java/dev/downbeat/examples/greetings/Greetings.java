package dev.downbeat.examples.greetings;

import dev.downbeat.annotation.Worker;

/** Greets people. */
@Worker
public interface Greetings {

    /** Greets a person by name. */
    String greet(String name);
}
