/**
 * Workflow executions: how they are started ({@link dev.downbeat.client.WorkflowClient},
 * {@link dev.downbeat.client.WorkflowInput}) and how one is waited for, read and steered
 * ({@link dev.downbeat.client.WorkflowExecution}).
 */
@NullMarked
package dev.downbeat.client;

import org.jspecify.annotations.NullMarked;
