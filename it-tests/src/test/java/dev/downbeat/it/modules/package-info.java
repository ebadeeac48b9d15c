/** Downbeat on the module path. */
@NullMarked
package dev.downbeat.it.modules;

import org.jspecify.annotations.NullMarked;
