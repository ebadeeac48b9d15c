package hello;

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
 * What the steps of the workflow {@code hello} version 1 do in a test. The server runs everything else.
 * Immutable: each method gives other mocks, with one more.
 *
 * <p>The mocks of a step are used in the order in which they are given: a failure is followed by the
 * next attempt, a result by the next round of a loop, or the next element of a list.
 *
 * <p>Generated from {@link Hello}.
 */
@DownbeatGenerated
@Generated("dev.downbeat.processor.DownbeatProcessor")
public final class HelloMocks {
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
     * {@code greet} completes.
     *
     * @param result what it gives
     * @return other mocks, with this one after those that were given before
     */
    public HelloMocks greet(String result) {
        return with("greet_ref", Mock.completed(result,
                OutputMapping.key("result", Scalars.STRING)));
    }

    /**
     * {@code greet} fails, and is tried again as often as its definition says.
     *
     * @param reason why
     * @return other mocks, with this one after those that were given before
     */
    public HelloMocks greetFails(String reason) {
        return with("greet_ref", Mock.failed(reason));
    }

    /**
     * {@code greet} fails, and is not tried again.
     *
     * @param reason why
     * @return other mocks, with this one after those that were given before
     */
    public HelloMocks greetFailsTerminally(String reason) {
        return with("greet_ref", Mock.failedTerminally(reason));
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

    private HelloMocks with(String step, Mock mock) {
        return new HelloMocks(mocks.mock(step, mock));
    }

    /**
     * What came of a test.
     */
    public static final class Tested extends TestedExecution<String> {
        private Tested(TestedExecution<String> tested) {
            super(tested);
        }

        /**
         * What the tasks have given.
         *
         * @return one method a task
         */
        public HelloExecution.Steps steps() {
            return new HelloExecution.Steps(snapshot());
        }
    }
}
