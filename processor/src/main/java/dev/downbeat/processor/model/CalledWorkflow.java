package dev.downbeat.processor.model;

import com.palantir.javapoet.ClassName;

/**
 * A workflow that a step runs, and that a test can run with mocks.
 *
 * @param step the name of the step's method
 * @param workflow the interface
 */
public record CalledWorkflow(String step, ClassName workflow) {}
