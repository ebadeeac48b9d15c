/** The one place that prints: problems become the compiler's diagnostics, in the order of the file. */
@NullMarked
package dev.downbeat.processor.report;

import org.jspecify.annotations.NullMarked;
