/** The Java of the guides, so that it compiles. */
package dev.downbeat.it.docs;
