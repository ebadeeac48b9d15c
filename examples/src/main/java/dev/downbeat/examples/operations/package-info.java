/** What can be done to an execution: started, read, paused, completed from outside, terminated, retried, run again. */
package dev.downbeat.examples.operations;
