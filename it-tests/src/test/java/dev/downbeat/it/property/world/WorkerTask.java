package dev.downbeat.it.property.world;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * A task of a generated worker.
 *
 * @param worker the interface
 * @param method the method
 * @param name the task's name
 * @param inputs its inputs
 * @param result what it returns; empty for void
 * @param resultKey the key under which a result that is no object lies
 * @param fragile whether it fails now and then, for good
 */
public record WorkerTask(
        String worker,
        String method,
        String name,
        List<Input> inputs,
        Optional<Type> result,
        String resultKey,
        boolean fragile) {

    /**
     * An input.
     *
     * @param java the parameter's name
     * @param key the key
     * @param fallback the value where there is none, as it stands in the annotation
     */
    public record Input(String java, String key, Type type, Optional<String> fallback) {

        public boolean required() {
            return fallback.isEmpty() && !type.maybeAbsent();
        }
    }

    /**
     * What it answers: a function of what it is given, and so of all that was wired before.
     *
     * @param given the values by key, {@link Canonical}
     */
    public Optional<JsonNode> answer(Map<String, JsonNode> given) {
        long hash = hash(given);
        return result.map(type -> new Values(new Random(hash)).of(type));
    }

    /** Whether it fails with what it is given. */
    public boolean fails(Map<String, JsonNode> given) {
        return fragile && hash(given) % 3 == 0;
    }

    private long hash(Map<String, JsonNode> given) {
        StringBuilder all = new StringBuilder(name);
        for (Input input : inputs) {
            all.append('\n').append(input.key()).append('=').append(given.get(input.key()));
        }
        return hash(all);
    }

    static long hash(CharSequence text) {
        return text.chars().asLongStream().reduce(1469598103934665603L, (hash, next) -> (hash ^ next) * 1099511628211L);
    }
}
