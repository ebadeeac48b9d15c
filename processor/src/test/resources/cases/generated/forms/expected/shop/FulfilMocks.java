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
 * What the steps of the workflow {@code fulfil} version 2 do in a test. The server runs everything else.
 * Immutable: each method gives other mocks, with one more.
 *
 * <p>The mocks of a step are used in the order in which they are given: a failure is followed by the
 * next attempt, a result by the next round of a loop, or the next element of a list.
 *
 * <p>Generated from {@link Fulfil}.
 */
@DownbeatGenerated
@Generated("dev.downbeat.processor.DownbeatProcessor")
public final class FulfilMocks {
    private final WorkflowMocks mocks;

    /**
     * Begins without any.
     */
    public FulfilMocks() {
        this(WorkflowMocks.of(FulfilDefinition.get()));
    }

    private FulfilMocks(WorkflowMocks mocks) {
        this.mocks = mocks;
    }

    /**
     * {@code reserve} completes.
     *
     * @param result what it gives
     * @return other mocks, with this one after those that were given before
     */
    public FulfilMocks reserve(Stock.Reservation result) {
        return with("reserve_ref", Mock.completed(result,
                OutputMapping.object(FulfilMappers.RESERVATION)));
    }

    /**
     * {@code reserve} fails, and is tried again as often as its definition says.
     *
     * @param reason why
     * @return other mocks, with this one after those that were given before
     */
    public FulfilMocks reserveFails(String reason) {
        return with("reserve_ref", Mock.failed(reason));
    }

    /**
     * {@code reserve} fails, and is not tried again.
     *
     * @param reason why
     * @return other mocks, with this one after those that were given before
     */
    public FulfilMocks reserveFailsTerminally(String reason) {
        return with("reserve_ref", Mock.failedTerminally(reason));
    }

    /**
     * {@code customs} completes.
     *
     * @param result what it gives
     * @return other mocks, with this one after those that were given before
     */
    public FulfilMocks customs(Fulfil.Approval result) {
        return with("customs", Mock.completed(result,
                OutputMapping.object(FulfilMappers.APPROVAL)));
    }

    /**
     * {@code customs} fails, and is tried again as often as its definition says.
     *
     * @param reason why
     * @return other mocks, with this one after those that were given before
     */
    public FulfilMocks customsFails(String reason) {
        return with("customs", Mock.failed(reason));
    }

    /**
     * {@code customs} fails, and is not tried again.
     *
     * @param reason why
     * @return other mocks, with this one after those that were given before
     */
    public FulfilMocks customsFailsTerminally(String reason) {
        return with("customs", Mock.failedTerminally(reason));
    }

    /**
     * {@code ship} completes.
     *
     * @param result what it gives
     * @return other mocks, with this one after those that were given before
     */
    public FulfilMocks ship(String result) {
        return with("ship", Mock.completed(result, OutputMapping.key("result", Scalars.STRING)));
    }

    /**
     * {@code ship} really runs its workflow, with mocks of its own.
     *
     * @param workflow what the steps of that do
     * @return other mocks, with this one after those that were given before
     */
    public FulfilMocks ship(ShipMocks workflow) {
        return new FulfilMocks(mocks.subWorkflow("ship", workflow.mocks()));
    }

    /**
     * {@code ship} fails, and is tried again as often as its definition says.
     *
     * @param reason why
     * @return other mocks, with this one after those that were given before
     */
    public FulfilMocks shipFails(String reason) {
        return with("ship", Mock.failed(reason));
    }

    /**
     * {@code ship} fails, and is not tried again.
     *
     * @param reason why
     * @return other mocks, with this one after those that were given before
     */
    public FulfilMocks shipFailsTerminally(String reason) {
        return with("ship", Mock.failedTerminally(reason));
    }

    /**
     * {@code shipNear} completes.
     *
     * @param result what it gives
     * @return other mocks, with this one after those that were given before
     */
    public FulfilMocks shipNear(String result) {
        return with("shipNear", Mock.completed(result,
                OutputMapping.key("result", Scalars.STRING)));
    }

    /**
     * {@code shipNear} really runs its workflow, with mocks of its own.
     *
     * @param workflow what the steps of that do
     * @return other mocks, with this one after those that were given before
     */
    public FulfilMocks shipNear(ShipMocks workflow) {
        return new FulfilMocks(mocks.subWorkflow("shipNear", workflow.mocks()));
    }

    /**
     * {@code shipNear} fails, and is tried again as often as its definition says.
     *
     * @param reason why
     * @return other mocks, with this one after those that were given before
     */
    public FulfilMocks shipNearFails(String reason) {
        return with("shipNear", Mock.failed(reason));
    }

    /**
     * {@code shipNear} fails, and is not tried again.
     *
     * @param reason why
     * @return other mocks, with this one after those that were given before
     */
    public FulfilMocks shipNearFailsTerminally(String reason) {
        return with("shipNear", Mock.failedTerminally(reason));
    }

    /**
     * {@code lift} completes.
     *
     * @param result what it gives
     * @return other mocks, with this one after those that were given before
     */
    public FulfilMocks lift(Fulfil.Approval result) {
        return with("lift", Mock.completed(result, OutputMapping.object(FulfilMappers.APPROVAL)));
    }

    /**
     * {@code lift} fails, and is tried again as often as its definition says.
     *
     * @param reason why
     * @return other mocks, with this one after those that were given before
     */
    public FulfilMocks liftFails(String reason) {
        return with("lift", Mock.failed(reason));
    }

    /**
     * {@code lift} fails, and is not tried again.
     *
     * @param reason why
     * @return other mocks, with this one after those that were given before
     */
    public FulfilMocks liftFailsTerminally(String reason) {
        return with("lift", Mock.failedTerminally(reason));
    }

    /**
     * {@code audit} completes.
     *
     * @param result what it gives
     * @return other mocks, with this one after those that were given before
     */
    public FulfilMocks audit(String result) {
        return with("audit", Mock.completed(result, OutputMapping.key("result", Scalars.STRING)));
    }

    /**
     * {@code audit} fails, and is tried again as often as its definition says.
     *
     * @param reason why
     * @return other mocks, with this one after those that were given before
     */
    public FulfilMocks auditFails(String reason) {
        return with("audit", Mock.failed(reason));
    }

    /**
     * {@code audit} fails, and is not tried again.
     *
     * @param reason why
     * @return other mocks, with this one after those that were given before
     */
    public FulfilMocks auditFailsTerminally(String reason) {
        return with("audit", Mock.failedTerminally(reason));
    }

    /**
     * {@code pack} completes.
     *
     * @param result what it gives
     * @return other mocks, with this one after those that were given before
     */
    public FulfilMocks pack(String result) {
        return with("pack", Mock.completed(result, OutputMapping.key("result", Scalars.STRING)));
    }

    /**
     * {@code pack} fails, and is tried again as often as its definition says.
     *
     * @param reason why
     * @return other mocks, with this one after those that were given before
     */
    public FulfilMocks packFails(String reason) {
        return with("pack", Mock.failed(reason));
    }

    /**
     * {@code pack} fails, and is not tried again.
     *
     * @param reason why
     * @return other mocks, with this one after those that were given before
     */
    public FulfilMocks packFailsTerminally(String reason) {
        return with("pack", Mock.failedTerminally(reason));
    }

    /**
     * The same mocks, of which some may be left over.
     *
     * @return other mocks
     */
    public FulfilMocks lenient() {
        return new FulfilMocks(mocks.lenient());
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
     * @param order the workflow's input {@code order}
     * @param region the workflow's input {@code region}
     * @param kind the workflow's input {@code kind}
     * @param copies the workflow's input {@code copies}
     * @return what came of it, completed or not
     * @throws MockException before the call if a step has no mock that every run reaches; after it if one was
     *     reached, or if mocks were not used
     */
    public Tested run(Conductor conductor, String order, Fulfil.Region region, String kind,
            int copies) {
        WorkflowInput input = WorkflowInput.empty()
                .with("order", order, Scalars.STRING)
                .with("region", region, FulfilMappers.REGION)
                .with("kind", kind, Scalars.STRING)
                .with("copies", copies, Scalars.INT);
        return new Tested(conductor.workflows().test(mocks, input,
                OutputMapping.object(FulfilMappers.RECEIPT)));
    }

    private FulfilMocks with(String step, Mock mock) {
        return new FulfilMocks(mocks.mock(step, mock));
    }

    /**
     * What came of a test.
     */
    public static final class Tested extends TestedExecution<Fulfil.Receipt> {
        private Tested(TestedExecution<Fulfil.Receipt> tested) {
            super(tested);
        }

        /**
         * What the tasks have given.
         *
         * @return one method a task
         */
        public FulfilExecution.Steps steps() {
            return new FulfilExecution.Steps(snapshot());
        }
    }
}
