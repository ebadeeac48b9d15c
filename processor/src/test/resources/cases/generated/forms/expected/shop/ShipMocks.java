package shop;

import dev.downbeat.Conductor;
import dev.downbeat.annotation.DownbeatGenerated;
import dev.downbeat.client.WorkflowInput;
import dev.downbeat.json.OutputMapping;
import dev.downbeat.json.Scalars;
import dev.downbeat.mock.MockException;
import dev.downbeat.mock.TestedExecution;
import dev.downbeat.mock.WorkflowMocks;
import javax.annotation.processing.Generated;

/**
 * What the steps of the workflow {@code ship} version 3 do in a test. The server runs everything else.
 * Immutable: each method gives other mocks, with one more.
 *
 * <p>The mocks of a step are used in the order in which they are given: a failure is followed by the
 * next attempt, a result by the next round of a loop, or the next element of a list.
 *
 * <p>Generated from {@link Ship}.
 */
@DownbeatGenerated
@Generated("dev.downbeat.processor.DownbeatProcessor")
public final class ShipMocks {
    private final WorkflowMocks mocks;

    /**
     * Begins without any.
     */
    public ShipMocks() {
        this(WorkflowMocks.of(ShipDefinition.get()));
    }

    private ShipMocks(WorkflowMocks mocks) {
        this.mocks = mocks;
    }

    /**
     * The same mocks, of which some may be left over.
     *
     * @return other mocks
     */
    public ShipMocks lenient() {
        return new ShipMocks(mocks.lenient());
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
     * @param parcel the workflow's input {@code parcel}
     * @return what came of it, completed or not
     * @throws MockException before the call if a step has no mock that every run reaches; after it if one was
     *     reached, or if mocks were not used
     */
    public Tested run(Conductor conductor, String parcel) {
        WorkflowInput input = WorkflowInput.empty().with("parcel", parcel, Scalars.STRING);
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

        /**
         * What the tasks have given.
         *
         * @return one method a task
         */
        public ShipExecution.Steps steps() {
            return new ShipExecution.Steps(snapshot());
        }
    }
}
