package dev.downbeat.it.property.flow;

import java.util.List;
import java.util.Optional;

/**
 * What a case or a branch runs.
 *
 * @param label the method
 * @param type the interface, if it is a sequence; else there is one task, whose method is the label
 */
public record Block(String label, Optional<String> type, List<Task> tasks) {}
