package dev.downbeat.it.property.flow;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.function.Function;

/**
 * A script or query, and what it computes.
 *
 * @param text its text
 * @param meaning its result, of its parameters by name
 */
public record Script(String text, Function<Map<String, JsonNode>, JsonNode> meaning) {}
