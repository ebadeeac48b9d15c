/**
 * Workflow executions: how they are started ({@link dev.downbeat.client.WorkflowClient}, {@link
 * dev.downbeat.client.NamedWorkflow}, {@link dev.downbeat.client.StartOptions}, {@link dev.downbeat.client.ExecuteOptions}) and
 * how one is waited for, read and steered ({@link dev.downbeat.client.WorkflowExecution}, {@link
 * dev.downbeat.client.WorkflowSnapshot}, {@link dev.downbeat.client.TaskSnapshot}, {@link dev.downbeat.client.Rerun}); and the
 * definitions and secrets that the server has ({@link dev.downbeat.client.DefinitionClient}, {@link
 * dev.downbeat.client.SchemaClient}, {@link dev.downbeat.client.SecretClient}). What is done to many, to tasks, on events and by the clock is in the packages below.
 */
@NullMarked
package dev.downbeat.client;

import org.jspecify.annotations.NullMarked;
