/** Definitions, event handlers, and what the real engine lacks of schedules, secrets, tags and schemas. */
package dev.downbeat.it.clients.metadata;
