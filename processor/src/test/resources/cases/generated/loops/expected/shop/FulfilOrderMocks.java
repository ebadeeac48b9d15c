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
 * What the steps of the workflow {@code fulfil_order} version 1 do in a test. The server runs everything else.
 * Immutable: each method gives other mocks, with one more.
 *
 * <p>The mocks of a step are used in the order in which they are given: a failure is followed by the
 * next attempt, a result by the next round of a loop, or the next element of a list.
 *
 * <p>Generated from {@link FulfilOrder}.
 */
@DownbeatGenerated
@Generated("dev.downbeat.processor.DownbeatProcessor")
public final class FulfilOrderMocks {
    private final WorkflowMocks mocks;

    /**
     * Begins without any.
     */
    public FulfilOrderMocks() {
        this(WorkflowMocks.of(FulfilOrderDefinition.get()));
    }

    private FulfilOrderMocks(WorkflowMocks mocks) {
        this.mocks = mocks;
    }

    /**
     * {@code charge} completes.
     *
     * @param result what it gives
     * @return other mocks, with this one after those that were given before
     */
    public FulfilOrderMocks charge(Shop.Payment result) {
        return with("charge-it", Mock.completed(result,
                OutputMapping.object(FulfilOrderMappers.PAYMENT)));
    }

    /**
     * {@code charge} fails, and is tried again as often as its definition says.
     *
     * @param reason why
     * @return other mocks, with this one after those that were given before
     */
    public FulfilOrderMocks chargeFails(String reason) {
        return with("charge-it", Mock.failed(reason));
    }

    /**
     * {@code charge} fails, and is not tried again.
     *
     * @param reason why
     * @return other mocks, with this one after those that were given before
     */
    public FulfilOrderMocks chargeFailsTerminally(String reason) {
        return with("charge-it", Mock.failedTerminally(reason));
    }

    /**
     * {@code weights} completes for one element.
     *
     * @param result what it gives
     * @return other mocks, with this one after those that were given before
     */
    public FulfilOrderMocks weights(Integer result) {
        return with("weights", Mock.completed(result, OutputMapping.key("result", Scalars.INT)));
    }

    /**
     * {@code weights} fails for one element, and is tried again as often as its definition says.
     *
     * @param reason why
     * @return other mocks, with this one after those that were given before
     */
    public FulfilOrderMocks weightsFails(String reason) {
        return with("weights", Mock.failed(reason));
    }

    /**
     * {@code weights} fails for one element, and is not tried again.
     *
     * @param reason why
     * @return other mocks, with this one after those that were given before
     */
    public FulfilOrderMocks weightsFailsTerminally(String reason) {
        return with("weights", Mock.failedTerminally(reason));
    }

    /**
     * {@code pick} completes for one element.
     *
     * @param result what it gives
     * @return other mocks, with this one after those that were given before
     */
    public FulfilOrderMocks pick(String result) {
        return with("pick", Mock.completed(result, OutputMapping.key("result", Scalars.STRING)));
    }

    /**
     * {@code pick} fails for one element, and is tried again as often as its definition says.
     *
     * @param reason why
     * @return other mocks, with this one after those that were given before
     */
    public FulfilOrderMocks pickFails(String reason) {
        return with("pick", Mock.failed(reason));
    }

    /**
     * {@code pick} fails for one element, and is not tried again.
     *
     * @param reason why
     * @return other mocks, with this one after those that were given before
     */
    public FulfilOrderMocks pickFailsTerminally(String reason) {
        return with("pick", Mock.failedTerminally(reason));
    }

    /**
     * {@code tell} completes for one element.
     *
     * @return other mocks, with this one after those that were given before
     */
    public FulfilOrderMocks tell() {
        return with("tell", Mock.completed());
    }

    /**
     * {@code tell} fails for one element, and is tried again as often as its definition says.
     *
     * @param reason why
     * @return other mocks, with this one after those that were given before
     */
    public FulfilOrderMocks tellFails(String reason) {
        return with("tell", Mock.failed(reason));
    }

    /**
     * {@code tell} fails for one element, and is not tried again.
     *
     * @param reason why
     * @return other mocks, with this one after those that were given before
     */
    public FulfilOrderMocks tellFailsTerminally(String reason) {
        return with("tell", Mock.failedTerminally(reason));
    }

    /**
     * {@code labels} completes for one element.
     *
     * @param result what it gives
     * @return other mocks, with this one after those that were given before
     */
    public FulfilOrderMocks labels(String result) {
        return with("labels", Mock.completed(result, OutputMapping.key("result", Scalars.STRING)));
    }

    /**
     * {@code labels} fails for one element, and is tried again as often as its definition says.
     *
     * @param reason why
     * @return other mocks, with this one after those that were given before
     */
    public FulfilOrderMocks labelsFails(String reason) {
        return with("labels", Mock.failed(reason));
    }

    /**
     * {@code labels} fails for one element, and is not tried again.
     *
     * @param reason why
     * @return other mocks, with this one after those that were given before
     */
    public FulfilOrderMocks labelsFailsTerminally(String reason) {
        return with("labels", Mock.failedTerminally(reason));
    }

    /**
     * {@code inTurn} completes for one element.
     *
     * @param result what it gives
     * @return other mocks, with this one after those that were given before
     */
    public FulfilOrderMocks inTurn(Integer result) {
        return with("inTurn_each", Mock.completed(result,
                OutputMapping.key("result", Scalars.INT)));
    }

    /**
     * {@code inTurn} fails for one element, and is tried again as often as its definition says.
     *
     * @param reason why
     * @return other mocks, with this one after those that were given before
     */
    public FulfilOrderMocks inTurnFails(String reason) {
        return with("inTurn_each", Mock.failed(reason));
    }

    /**
     * {@code inTurn} fails for one element, and is not tried again.
     *
     * @param reason why
     * @return other mocks, with this one after those that were given before
     */
    public FulfilOrderMocks inTurnFailsTerminally(String reason) {
        return with("inTurn_each", Mock.failedTerminally(reason));
    }

    /**
     * {@code told} completes.
     *
     * @return other mocks, with this one after those that were given before
     */
    public FulfilOrderMocks told() {
        return with("told", Mock.completed());
    }

    /**
     * {@code told} fails, and is tried again as often as its definition says.
     *
     * @param reason why
     * @return other mocks, with this one after those that were given before
     */
    public FulfilOrderMocks toldFails(String reason) {
        return with("told", Mock.failed(reason));
    }

    /**
     * {@code told} fails, and is not tried again.
     *
     * @param reason why
     * @return other mocks, with this one after those that were given before
     */
    public FulfilOrderMocks toldFailsTerminally(String reason) {
        return with("told", Mock.failedTerminally(reason));
    }

    /**
     * {@code toldAgain} completes for one element.
     *
     * @return other mocks, with this one after those that were given before
     */
    public FulfilOrderMocks toldAgain() {
        return with("toldAgain", Mock.completed());
    }

    /**
     * {@code toldAgain} fails for one element, and is tried again as often as its definition says.
     *
     * @param reason why
     * @return other mocks, with this one after those that were given before
     */
    public FulfilOrderMocks toldAgainFails(String reason) {
        return with("toldAgain", Mock.failed(reason));
    }

    /**
     * {@code toldAgain} fails for one element, and is not tried again.
     *
     * @param reason why
     * @return other mocks, with this one after those that were given before
     */
    public FulfilOrderMocks toldAgainFailsTerminally(String reason) {
        return with("toldAgain", Mock.failedTerminally(reason));
    }

    /**
     * {@code again} completes.
     *
     * @return other mocks, with this one after those that were given before
     */
    public FulfilOrderMocks again() {
        return with("again", Mock.completed());
    }

    /**
     * {@code again} fails, and is tried again as often as its definition says.
     *
     * @param reason why
     * @return other mocks, with this one after those that were given before
     */
    public FulfilOrderMocks againFails(String reason) {
        return with("again", Mock.failed(reason));
    }

    /**
     * {@code again} fails, and is not tried again.
     *
     * @param reason why
     * @return other mocks, with this one after those that were given before
     */
    public FulfilOrderMocks againFailsTerminally(String reason) {
        return with("again", Mock.failedTerminally(reason));
    }

    /**
     * {@code copy} completes.
     *
     * @return other mocks, with this one after those that were given before
     */
    public FulfilOrderMocks copy() {
        return with("copy", Mock.completed());
    }

    /**
     * {@code copy} fails, and is tried again as often as its definition says.
     *
     * @param reason why
     * @return other mocks, with this one after those that were given before
     */
    public FulfilOrderMocks copyFails(String reason) {
        return with("copy", Mock.failed(reason));
    }

    /**
     * {@code copy} fails, and is not tried again.
     *
     * @param reason why
     * @return other mocks, with this one after those that were given before
     */
    public FulfilOrderMocks copyFailsTerminally(String reason) {
        return with("copy", Mock.failedTerminally(reason));
    }

    /**
     * The same mocks, of which some may be left over.
     *
     * @return other mocks
     */
    public FulfilOrderMocks lenient() {
        return new FulfilOrderMocks(mocks.lenient());
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
     * @return what came of it, completed or not
     * @throws MockException before the call if a step has no mock that every run reaches; after it if one was
     *     reached, or if mocks were not used
     */
    public Tested run(Conductor conductor, Shop.Order order) {
        WorkflowInput input = WorkflowInput.empty().with("order", order, FulfilOrderMappers.ORDER);
        return new Tested(conductor.workflows().test(mocks, input,
                OutputMapping.object(FulfilOrderMappers.FULFILLED)));
    }

    private FulfilOrderMocks with(String step, Mock mock) {
        return new FulfilOrderMocks(mocks.mock(step, mock));
    }

    /**
     * What came of a test.
     */
    public static final class Tested extends TestedExecution<FulfilOrder.Fulfilled> {
        private Tested(TestedExecution<FulfilOrder.Fulfilled> tested) {
            super(tested);
        }

        /**
         * What the tasks have given.
         *
         * @return one method a task
         */
        public FulfilOrderExecution.Steps steps() {
            return new FulfilOrderExecution.Steps(snapshot());
        }
    }
}
