/** Orders from a file of JSON lines: a worker whose input and output are records. */
package dev.downbeat.examples.orders;
