/** Every operation of the clients, once. */
package dev.downbeat.examples.tour;
