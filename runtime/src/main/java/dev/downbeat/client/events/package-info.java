/**
 * What the server does on events, which tasks of type {@code EVENT} and message brokers give it: {@link
 * dev.downbeat.client.events.EventClient}, {@link dev.downbeat.client.events.EventHandler}.
 */
@NullMarked
package dev.downbeat.client.events;

import org.jspecify.annotations.NullMarked;
