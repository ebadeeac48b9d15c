/**
 * What an application names: {@link dev.downbeat.Conductor}, what a worker's method may take and return, and the
 * exceptions.
 */
@NullMarked
package dev.downbeat;

import org.jspecify.annotations.NullMarked;
