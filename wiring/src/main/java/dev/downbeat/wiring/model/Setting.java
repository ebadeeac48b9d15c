package dev.downbeat.wiring.model;

import dev.downbeat.wiring.problem.Site;

/**
 * A setting that a user wrote.
 *
 * @param value its value, as written
 * @param site where it stands
 */
public record Setting<T>(T value, Site site) {}
