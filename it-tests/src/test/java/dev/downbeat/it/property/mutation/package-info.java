/** Mistakes, one at a time, put into workflows that had none. */
package dev.downbeat.it.property.mutation;
