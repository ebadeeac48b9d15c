/** The life of an order: most forms of the language in one workflow. */
@NullMarked
package dev.downbeat.examples.life;

import org.jspecify.annotations.NullMarked;
