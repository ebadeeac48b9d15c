/** The wiring mistakes that the server lets through: what it makes of each, and what we say of it. */
@NullMarked
package dev.downbeat.it.letthrough;

import org.jspecify.annotations.NullMarked;
