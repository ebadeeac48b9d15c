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
 * What the steps of the workflow {@code label} version 1 do in a test. The server runs everything else.
 * Immutable: each method gives other mocks, with one more.
 *
 * <p>The mocks of a step are used in the order in which they are given: a failure is followed by the
 * next attempt, a result by the next round of a loop, or the next element of a list.
 *
 * <p>Generated from {@link FulfilOrder.Label}.
 */
@DownbeatGenerated
@Generated("dev.downbeat.processor.DownbeatProcessor")
public final class FulfilOrder_LabelMocks {
    private final WorkflowMocks mocks;

    /**
     * Begins without any.
     */
    public FulfilOrder_LabelMocks() {
        this(WorkflowMocks.of(FulfilOrder_LabelDefinition.get()));
    }

    private FulfilOrder_LabelMocks(WorkflowMocks mocks) {
        this.mocks = mocks;
    }

    /**
     * The same mocks, of which some may be left over.
     *
     * @return other mocks
     */
    public FulfilOrder_LabelMocks lenient() {
        return new FulfilOrder_LabelMocks(mocks.lenient());
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
     * @param sku the workflow's input {@code sku}
     * @param order the workflow's input {@code order}
     * @return what came of it, completed or not
     * @throws MockException before the call if a step has no mock that every run reaches; after it if one was
     *     reached, or if mocks were not used
     */
    public Tested run(Conductor conductor, String sku, String order) {
        WorkflowInput input = WorkflowInput.empty()
                .with("sku", sku, Scalars.STRING)
                .with("order", order, Scalars.STRING);
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
        public FulfilOrder_LabelExecution.Steps steps() {
            return new FulfilOrder_LabelExecution.Steps(snapshot());
        }
    }
}
