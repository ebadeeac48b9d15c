/**
 * Values in, source text and JSON out. What is emitted binds; whatever needs a loop and two ifs is a method of the runtime.
 * Every generated name comes from {@link dev.downbeat.processor.model.GeneratedNames}.
 */
@NullMarked
package dev.downbeat.processor.emit;

import org.jspecify.annotations.NullMarked;
