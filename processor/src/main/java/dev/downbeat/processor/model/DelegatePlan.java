package dev.downbeat.processor.model;

import com.palantir.javapoet.CodeBlock;

/**
 * What the mapper of a type does for which another value stands.
 *
 * @param callee what makes it of the value that was read: {@code new Id}, {@code Id.of}
 * @param read how that value is read
 * @param access the member that gives the value that is written
 * @param write how that value is written
 * @param deprecated whether it touches something deprecated
 */
public record DelegatePlan(CodeBlock callee, ValueMapper read, String access, ValueMapper write, boolean deprecated) {}
