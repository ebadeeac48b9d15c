package dev.downbeat.flow;

import dev.downbeat.wiring.model.JsonShape;

/**
 * An input of a workflow.
 *
 * @param key its key
 * @param shape its shape
 * @param site where it was declared
 */
record DeclaredInput(String key, JsonShape shape, CallSite site) {}
