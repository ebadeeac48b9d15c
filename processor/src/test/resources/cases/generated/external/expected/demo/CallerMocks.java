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
 * What the steps of the workflow {@code caller} version 1 do in a test. The server runs everything else.
 * Immutable: each method gives other mocks, with one more.
 *
 * <p>The mocks of a step are used in the order in which they are given: a failure is followed by the
 * next attempt, a result by the next round of a loop, or the next element of a list.
 *
 * <p>Generated from {@link Caller}.
 */
@DownbeatGenerated
@Generated("dev.downbeat.processor.DownbeatProcessor")
final class CallerMocks {
    private final WorkflowMocks mocks;

    /**
     * Begins without any.
     */
    public CallerMocks() {
        this(WorkflowMocks.of(CallerDefinition.get()));
    }

    private CallerMocks(WorkflowMocks mocks) {
        this.mocks = mocks;
    }

    /**
     * {@code others} completes.
     *
     * @param result what it gives
     * @return other mocks, with this one after those that were given before
     */
    public CallerMocks others(String result) {
        return with("others", Mock.completed(result, OutputMapping.key("result", Scalars.STRING)));
    }

    /**
     * {@code others} fails, and is tried again as often as its definition says.
     *
     * @param reason why
     * @return other mocks, with this one after those that were given before
     */
    public CallerMocks othersFails(String reason) {
        return with("others", Mock.failed(reason));
    }

    /**
     * {@code others} fails, and is not tried again.
     *
     * @param reason why
     * @return other mocks, with this one after those that were given before
     */
    public CallerMocks othersFailsTerminally(String reason) {
        return with("others", Mock.failedTerminally(reason));
    }

    /**
     * The same mocks, of which some may be left over.
     *
     * @return other mocks
     */
    public CallerMocks lenient() {
        return new CallerMocks(mocks.lenient());
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

    private CallerMocks with(String step, Mock mock) {
        return new CallerMocks(mocks.mock(step, mock));
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
        public CallerExecution.Steps steps() {
            return new CallerExecution.Steps(snapshot());
        }
    }
}
