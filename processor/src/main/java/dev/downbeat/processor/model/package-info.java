/**
 * What was read of Java, for those who write Java: methods, parameters, types and how each type becomes JSON. The rules
 * know only the values of {@code dev.downbeat.wiring.model}, which these carry beside.
 */
@NullMarked
package dev.downbeat.processor.model;

import org.jspecify.annotations.NullMarked;
