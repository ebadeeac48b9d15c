package dev.downbeat.processor.model;

import dev.downbeat.definition.WorkflowDefinition;

/**
 * A definition that the user has written as JSON.
 *
 * @param path the path of its file among the resources
 * @param hash what tells the file from an edited one, as {@code DefinitionResources.hash} gives it
 * @param definition the definition
 */
public record GivenDefinition(String path, String hash, WorkflowDefinition definition) {}
