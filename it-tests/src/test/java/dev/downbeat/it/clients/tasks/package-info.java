/** Tasks by themselves on the real engine: polled, updated, signalled, counted. */
package dev.downbeat.it.clients.tasks;
