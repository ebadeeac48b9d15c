/**
 * Finds executions and tasks: {@link dev.downbeat.client.search.SearchClient}, {@link
 * dev.downbeat.client.search.WorkflowSearch}, {@link dev.downbeat.client.search.TaskSearch} by what the server has in its index;
 * {@link dev.downbeat.client.search.CorrelatedSearch} by correlation id, which asks no index.
 */
@NullMarked
package dev.downbeat.client.search;

import org.jspecify.annotations.NullMarked;
