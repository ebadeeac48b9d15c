package dev.downbeat.wiring.model;

import dev.downbeat.wiring.problem.Site;

/**
 * A text as the user wrote it.
 *
 * @param text the text
 * @param site where it stands
 */
public record Written(String text, Site site) {}
