/** What is found of executions and tasks on the real engine, and what its search takes for something else. */
package dev.downbeat.it.clients.search;
