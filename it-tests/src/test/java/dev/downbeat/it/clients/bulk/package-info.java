/** One operation on many executions of the real engine. */
package dev.downbeat.it.clients.bulk;
