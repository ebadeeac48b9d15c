package dev.downbeat.examples.greetings;

/** Greets everybody as a friend. */
public final class FriendlyGreetings implements Greetings {

    /** Nothing to set up. */
    public FriendlyGreetings() {}

    @Override
    public String greet(String name) {
        return "Hello my friend " + name;
    }
}
