/** What stands in for a server in tests. */
@NullMarked
package dev.downbeat.fake;

import org.jspecify.annotations.NullMarked;
