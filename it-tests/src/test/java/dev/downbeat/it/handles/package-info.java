/** What the handle of an execution knows of its tasks, and workflows whose tasks stand elsewhere. */
@NullMarked
package dev.downbeat.it.handles;

import org.jspecify.annotations.NullMarked;
