package dev.downbeat.wiring.model;

import dev.downbeat.wiring.problem.Site;

/** What of a message that is sent an argument is. An argument that is none of these is named in a text of the message. */
public sealed interface MessagePart {

    /**
     * The argument.
     *
     * @return its name
     */
    String argument();

    /**
     * A value in the query of a URI.
     *
     * @param argument the argument
     * @param name its name in the query, with its place
     */
    record Query(String argument, Written name) implements MessagePart {}

    /**
     * A header.
     *
     * @param argument the argument
     * @param name the header's name, with its place
     */
    record Header(String argument, Written name) implements MessagePart {}

    /**
     * The body.
     *
     * @param argument the argument
     * @param site the parameter
     */
    record Body(String argument, Site site) implements MessagePart {}

    /**
     * The key of a message to Kafka.
     *
     * @param argument the argument
     * @param site the parameter
     */
    record Key(String argument, Site site) implements MessagePart {}
}
