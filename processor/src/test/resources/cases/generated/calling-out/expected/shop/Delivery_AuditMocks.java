package shop;

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
 * What the steps of the workflow {@code audit} version 1 do in a test. The server runs everything else.
 * Immutable: each method gives other mocks, with one more.
 *
 * <p>The mocks of a step are used in the order in which they are given: a failure is followed by the
 * next attempt, a result by the next round of a loop, or the next element of a list.
 *
 * <p>Generated from {@link Delivery.Audit}.
 */
@DownbeatGenerated
@Generated("dev.downbeat.processor.DownbeatProcessor")
final class Delivery_AuditMocks {
    private final WorkflowMocks mocks;

    /**
     * Begins without any.
     */
    public Delivery_AuditMocks() {
        this(WorkflowMocks.of(Delivery_AuditDefinition.get()));
    }

    private Delivery_AuditMocks(WorkflowMocks mocks) {
        this.mocks = mocks;
    }

    /**
     * {@code rest} completes. Without a mock it passes at once.
     *
     * @return other mocks, with this one after those that were given before
     */
    public Delivery_AuditMocks rest() {
        return with("rest", Mock.completed());
    }

    /**
     * {@code rest} fails, and is tried again as often as its definition says.
     *
     * @param reason why
     * @return other mocks, with this one after those that were given before
     */
    public Delivery_AuditMocks restFails(String reason) {
        return with("rest", Mock.failed(reason));
    }

    /**
     * {@code rest} fails, and is not tried again.
     *
     * @param reason why
     * @return other mocks, with this one after those that were given before
     */
    public Delivery_AuditMocks restFailsTerminally(String reason) {
        return with("rest", Mock.failedTerminally(reason));
    }

    /**
     * The same mocks, of which some may be left over.
     *
     * @return other mocks
     */
    public Delivery_AuditMocks lenient() {
        return new Delivery_AuditMocks(mocks.lenient());
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
     * @param code the workflow's input {@code code}
     * @return what came of it, completed or not
     * @throws MockException before the call if a step has no mock that every run reaches; after it if one was
     *     reached, or if mocks were not used
     */
    public Tested run(Conductor conductor, String code) {
        WorkflowInput input = WorkflowInput.empty().with("code", code, Scalars.STRING);
        return new Tested(conductor.workflows().test(mocks, input, OutputMapping.none()));
    }

    private Delivery_AuditMocks with(String step, Mock mock) {
        return new Delivery_AuditMocks(mocks.mock(step, mock));
    }

    /**
     * What came of a test.
     */
    public static final class Tested extends TestedExecution<Void> {
        private Tested(TestedExecution<Void> tested) {
            super(tested);
        }
    }
}
