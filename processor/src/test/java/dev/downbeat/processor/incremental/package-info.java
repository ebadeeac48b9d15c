/**
 * Builds that do not compile everything at once: one file against the class files of others, class files handed to the
 * processors again, other processors beside ours. Start with {@link dev.downbeat.processor.incremental.IncrementalTest}.
 */
@NullMarked
package dev.downbeat.processor.incremental;

import org.jspecify.annotations.NullMarked;
