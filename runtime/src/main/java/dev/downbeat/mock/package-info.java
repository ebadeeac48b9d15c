/**
 * Tests of workflows with mocks: the engine runs a workflow's switches, loops, forks and scripts, and what its steps give is
 * said by the test. {@link dev.downbeat.mock.WorkflowMocks} holds what is said, {@link dev.downbeat.mock.TestedExecution} what
 * came of it; generated {@code …Mocks} classes do it by type.
 */
@NullMarked
package dev.downbeat.mock;

import org.jspecify.annotations.NullMarked;
