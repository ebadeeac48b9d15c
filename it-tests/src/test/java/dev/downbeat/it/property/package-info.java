/**
 * Properties of the whole: any valid workflow compiles, runs and gives exactly what was wired, and with one wire broken it does not
 * compile, for one error on the right word.
 *
 * <p>Programs are made of seeds. {@code -Ddownbeat.property.programs=5000 -Ddownbeat.property.seed=100000} runs as many of them from that
 * seed on; the world of a seed (its types and workers) is that of its fifty neighbours.
 */
package dev.downbeat.it.property;
