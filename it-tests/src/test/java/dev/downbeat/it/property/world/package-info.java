/** The types and workers of generated programs, their values, and what their workers answer: a function of what they are given. */
package dev.downbeat.it.property.world;
