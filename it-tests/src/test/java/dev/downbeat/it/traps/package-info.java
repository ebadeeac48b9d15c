/** The definition that one would write first, and what the engine makes of it: why the compiler writes another. */
@NullMarked
package dev.downbeat.it.traps;

import org.jspecify.annotations.NullMarked;
