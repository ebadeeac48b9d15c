/** What the examples share: they are programs that a person starts and watches. */
package dev.downbeat.examples;
