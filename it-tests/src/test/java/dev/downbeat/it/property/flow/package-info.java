/** Generated workflows: what they are made of, how they are made, what they must give, and their source. */
package dev.downbeat.it.property.flow;
