package dev.downbeat.wiring.script;

/**
 * One read of an input: {@code $.name} in JavaScript, {@code .name} in jq.
 *
 * @param name the input's name
 * @param place the place of the name in the text
 * @param guarded whether the script itself copes with the absence of the input: it asks for it, gives a default, or sets it. An
 *     input that is not there is a mistake only where it is not guarded.
 */
public record ScriptRead(String name, TextPlace place, boolean guarded) {}
