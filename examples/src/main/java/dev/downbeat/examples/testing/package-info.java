/** A workflow and how it is tested. */
package dev.downbeat.examples.testing;
