/** How a server is reached, and what is said when it cannot be. */
@NullMarked
package dev.downbeat.connect;

import org.jspecify.annotations.NullMarked;
