/**
 * What Jackson would make of a class: the properties it would read and write, and how it would make a value. Follows
 * Jackson's introspection step by step, on elements instead of classes; knows nothing of mappers or shapes. Start at
 * {@link dev.downbeat.processor.read.jackson.BeanReader}.
 */
@NullMarked
package dev.downbeat.processor.read.jackson;

import org.jspecify.annotations.NullMarked;
