/**
 * javac's elements in, values out. A reader returns the best model it can, with the problems that it met and an
 * {@code Unresolved} in each hole; it prints nothing. Start with {@link dev.downbeat.processor.read.WorkerReader}.
 */
@NullMarked
package dev.downbeat.processor.read;

import org.jspecify.annotations.NullMarked;
