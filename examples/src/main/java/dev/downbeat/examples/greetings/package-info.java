/** The example that every Conductor user knows: one worker, one workflow of one step. */
package dev.downbeat.examples.greetings;
