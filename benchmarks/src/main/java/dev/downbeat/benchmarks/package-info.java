/** Benchmarks: ratios within one run, on whatever machine they are run. */
@NullMarked
package dev.downbeat.benchmarks;

import org.jspecify.annotations.NullMarked;
