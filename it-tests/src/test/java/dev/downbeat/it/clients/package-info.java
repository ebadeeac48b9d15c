/** What a program does to a server besides working for it: every operation, by its effect. */
package dev.downbeat.it.clients;
