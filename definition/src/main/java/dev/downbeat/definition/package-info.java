/**
 * Workflow and task definitions as the Conductor server stores them, and the rules that all who handle them share.
 *
 * <p>Start with {@link dev.downbeat.definition.WorkflowDefinition} and {@link dev.downbeat.definition.TaskDefinition}. Each
 * is a record over its JSON fields, in order: whatever was read is written again, fields that only a newer server knows
 * included. {@link dev.downbeat.definition.DefinitionJson} reads and writes them,
 * {@link dev.downbeat.definition.DefinitionResources} finds those that the compiler emitted, and
 * {@link dev.downbeat.definition.DefinitionDiff} compares them with what a server has. What a workflow <em>means</em> is not
 * judged here.
 */
@NullMarked
package dev.downbeat.definition;

import org.jspecify.annotations.NullMarked;
