/**
 * Properties of workflows that are built in code: any valid one, started with its definition, gives exactly what was wired, and with
 * one wire broken it is refused when it is built, for one problem, at the line that made it.
 *
 * <p>Workflows are made of seeds. {@code -Ddownbeat.dynamic.programs=1000 -Ddownbeat.dynamic.seed=5000} runs as many of them from that
 * seed on.
 */
package dev.downbeat.it.dynamic.generated;
