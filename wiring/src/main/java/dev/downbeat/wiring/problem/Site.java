package dev.downbeat.wiring.problem;

/**
 * The place of a problem, opaque to the rules: an annotation value or parameter for the annotation processor; a file, line
 * and JSON pointer for the command.
 */
public interface Site {}
