/** The Jackson configuration that all packages of the runtime share. Not for users; it may change. */
@NullMarked
package dev.downbeat.json.internal;

import org.jspecify.annotations.NullMarked;
