/** The definition of a task: registered, read back, and changed while its workers run. */
package dev.downbeat.examples.taskdefinition;
