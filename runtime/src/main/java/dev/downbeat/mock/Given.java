package dev.downbeat.mock;

/** What a test says of one call of a step: the outcome of an attempt, or the mocks of the workflow that it runs. */
sealed interface Given permits Mock, WorkflowMocks {}
