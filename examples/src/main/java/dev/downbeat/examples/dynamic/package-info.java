/** Workflows that are built in code while the program runs, and started with their definitions. */
package dev.downbeat.examples.dynamic;
