package demo;

import dev.downbeat.Conductor;
import dev.downbeat.annotation.DownbeatGenerated;
import dev.downbeat.client.WorkflowInput;
import dev.downbeat.json.OutputMapping;
import dev.downbeat.json.Scalars;
import dev.downbeat.mock.Mock;
import dev.downbeat.mock.MockException;
import dev.downbeat.mock.TestedExecution;
import dev.downbeat.mock.WorkflowMocks;
import javax.annotation.processing.Generated;

/**
 * What the steps of the workflow {@code hello} version 2 do in a test. The server runs everything else.
 * Immutable: each method gives other mocks, with one more.
 *
 * <p>The mocks of a step are used in the order in which they are given: a failure is followed by the
 * next attempt, a result by the next round of a loop, or the next element of a list.
 *
 * <p>Generated from {@link Hello}.
 */
@DownbeatGenerated
@Generated("dev.downbeat.processor.DownbeatProcessor")
final class HelloMocks {
    private final WorkflowMocks mocks;

    /**
     * Begins without any.
     */
    public HelloMocks() {
        this(WorkflowMocks.of(HelloDefinition.get()));
    }

    private HelloMocks(WorkflowMocks mocks) {
        this.mocks = mocks;
    }

    /**
     * Says what a step does.
     *
     * @param step its reference name
     * @param outcomes one for each attempt, round or element
     * @return other mocks, with these after those that were given before
     * @throws IllegalArgumentException if there is no such step, or it is a block
     */
    public HelloMocks mock(String step, Mock... outcomes) {
        return new HelloMocks(mocks.mock(step, outcomes));
    }

    /**
     * Says that the workflow which a step runs really runs.
     *
     * @param step its reference name
     * @param calls the other workflow's mocks, one for each round of a loop
     * @return other mocks, with these after those that were given before
     * @throws IllegalArgumentException if there is no such step, or it runs no workflow
     */
    public HelloMocks subWorkflow(String step, WorkflowMocks... calls) {
        return new HelloMocks(mocks.subWorkflow(step, calls));
    }

    /**
     * The same mocks, of which some may be left over.
     *
     * @return other mocks
     */
    public HelloMocks lenient() {
        return new HelloMocks(mocks.lenient());
    }

    /**
     * The same mocks by reference name.
     *
     * @return the mocks
     */
    public WorkflowMocks mocks() {
        return mocks;
    }

    /**
     * Runs the workflow with these mocks and waits for its end. It need not be registered.
     *
     * @param conductor the server
     * @param name the workflow's input {@code name}
     * @return what came of it, completed or not
     * @throws MockException before the call if a step has no mock that every run reaches; after it if one was
     *     reached, or if mocks were not used
     */
    public Tested run(Conductor conductor, String name) {
        WorkflowInput input = WorkflowInput.empty().with("name", name, Scalars.STRING);
        return new Tested(conductor.workflows().test(mocks, input,
                OutputMapping.key("result", Scalars.STRING)));
    }

    /**
     * What came of a test.
     */
    public static final class Tested extends TestedExecution<String> {
        private Tested(TestedExecution<String> tested) {
            super(tested);
        }
    }
}
