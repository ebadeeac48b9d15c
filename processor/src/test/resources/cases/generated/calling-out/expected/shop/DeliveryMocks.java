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
import java.time.Duration;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * What the steps of the workflow {@code delivery} version 1 do in a test. The server runs everything else.
 * Immutable: each method gives other mocks, with one more.
 *
 * <p>The mocks of a step are used in the order in which they are given: a failure is followed by the
 * next attempt, a result by the next round of a loop, or the next element of a list.
 *
 * <p>Generated from {@link Delivery}.
 */
@DownbeatGenerated
@Generated("dev.downbeat.processor.DownbeatProcessor")
final class DeliveryMocks {
    private final WorkflowMocks mocks;

    /**
     * Begins without any.
     */
    public DeliveryMocks() {
        this(WorkflowMocks.of(DeliveryDefinition.get()));
    }

    private DeliveryMocks(WorkflowMocks mocks) {
        this.mocks = mocks;
    }

    /**
     * {@code cool} completes. Without a mock it passes at once.
     *
     * @return other mocks, with this one after those that were given before
     */
    public DeliveryMocks cool() {
        return with("cool", Mock.completed());
    }

    /**
     * {@code cool} fails, and is tried again as often as its definition says.
     *
     * @param reason why
     * @return other mocks, with this one after those that were given before
     */
    public DeliveryMocks coolFails(String reason) {
        return with("cool", Mock.failed(reason));
    }

    /**
     * {@code cool} fails, and is not tried again.
     *
     * @param reason why
     * @return other mocks, with this one after those that were given before
     */
    public DeliveryMocks coolFailsTerminally(String reason) {
        return with("cool", Mock.failedTerminally(reason));
    }

    /**
     * {@code asLongAs} completes. Without a mock it passes at once.
     *
     * @return other mocks, with this one after those that were given before
     */
    public DeliveryMocks asLongAs() {
        return with("asLongAs", Mock.completed());
    }

    /**
     * {@code asLongAs} fails, and is tried again as often as its definition says.
     *
     * @param reason why
     * @return other mocks, with this one after those that were given before
     */
    public DeliveryMocks asLongAsFails(String reason) {
        return with("asLongAs", Mock.failed(reason));
    }

    /**
     * {@code asLongAs} fails, and is not tried again.
     *
     * @param reason why
     * @return other mocks, with this one after those that were given before
     */
    public DeliveryMocks asLongAsFailsTerminally(String reason) {
        return with("asLongAs", Mock.failedTerminally(reason));
    }

    /**
     * {@code label} completes.
     *
     * @param result what it gives
     * @return other mocks, with this one after those that were given before
     */
    public DeliveryMocks label(Delivery.Label result) {
        return with("label", Mock.completed(result,
                OutputMapping.below("response", OutputMapping.key("body", DeliveryMappers.LABEL))));
    }

    /**
     * {@code label} fails, and is tried again as often as its definition says.
     *
     * @param reason why
     * @return other mocks, with this one after those that were given before
     */
    public DeliveryMocks labelFails(String reason) {
        return with("label", Mock.failed(reason));
    }

    /**
     * {@code label} fails, and is not tried again.
     *
     * @param reason why
     * @return other mocks, with this one after those that were given before
     */
    public DeliveryMocks labelFailsTerminally(String reason) {
        return with("label", Mock.failedTerminally(reason));
    }

    /**
     * {@code load} completes.
     *
     * @return other mocks, with this one after those that were given before
     */
    public DeliveryMocks load() {
        return with("load", Mock.completed());
    }

    /**
     * {@code load} fails, and is tried again as often as its definition says.
     *
     * @param reason why
     * @return other mocks, with this one after those that were given before
     */
    public DeliveryMocks loadFails(String reason) {
        return with("load", Mock.failed(reason));
    }

    /**
     * {@code load} fails, and is not tried again.
     *
     * @param reason why
     * @return other mocks, with this one after those that were given before
     */
    public DeliveryMocks loadFailsTerminally(String reason) {
        return with("load", Mock.failedTerminally(reason));
    }

    /**
     * {@code announce} completes. Without a mock it passes at once.
     *
     * @return other mocks, with this one after those that were given before
     */
    public DeliveryMocks announce() {
        return with("announce", Mock.completed());
    }

    /**
     * {@code announce} fails, and is tried again as often as its definition says.
     *
     * @param reason why
     * @return other mocks, with this one after those that were given before
     */
    public DeliveryMocks announceFails(String reason) {
        return with("announce", Mock.failed(reason));
    }

    /**
     * {@code announce} fails, and is not tried again.
     *
     * @param reason why
     * @return other mocks, with this one after those that were given before
     */
    public DeliveryMocks announceFailsTerminally(String reason) {
        return with("announce", Mock.failedTerminally(reason));
    }

    /**
     * {@code publish} completes. Without a mock it passes at once.
     *
     * @return other mocks, with this one after those that were given before
     */
    public DeliveryMocks publish() {
        return with("publish", Mock.completed());
    }

    /**
     * {@code publish} fails, and is tried again as often as its definition says.
     *
     * @param reason why
     * @return other mocks, with this one after those that were given before
     */
    public DeliveryMocks publishFails(String reason) {
        return with("publish", Mock.failed(reason));
    }

    /**
     * {@code publish} fails, and is not tried again.
     *
     * @param reason why
     * @return other mocks, with this one after those that were given before
     */
    public DeliveryMocks publishFailsTerminally(String reason) {
        return with("publish", Mock.failedTerminally(reason));
    }

    /**
     * {@code audit} completes.
     *
     * @param result what it gives
     * @return other mocks, with this one after those that were given before
     */
    public DeliveryMocks audit(String result) {
        return with("audit", Mock.completed(result,
                OutputMapping.key("workflowId", Scalars.STRING)));
    }

    /**
     * {@code audit} fails, and is tried again as often as its definition says.
     *
     * @param reason why
     * @return other mocks, with this one after those that were given before
     */
    public DeliveryMocks auditFails(String reason) {
        return with("audit", Mock.failed(reason));
    }

    /**
     * {@code audit} fails, and is not tried again.
     *
     * @param reason why
     * @return other mocks, with this one after those that were given before
     */
    public DeliveryMocks auditFailsTerminally(String reason) {
        return with("audit", Mock.failedTerminally(reason));
    }

    /**
     * The same mocks, of which some may be left over.
     *
     * @return other mocks
     */
    public DeliveryMocks lenient() {
        return new DeliveryMocks(mocks.lenient());
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
     * @param id the workflow's input {@code id}
     * @param parcel the workflow's input {@code parcel}
     * @param carrier the workflow's input {@code carrier}
     * @param patience the workflow's input {@code patience}
     * @param note the workflow's input {@code note}
     * @return what came of it, completed or not
     * @throws MockException before the call if a step has no mock that every run reaches; after it if one was
     *     reached, or if mocks were not used
     */
    public Tested run(Conductor conductor, String id, Delivery.Parcel parcel, String carrier,
            Duration patience, Optional<String> note) {
        WorkflowInput input = WorkflowInput.empty()
                .with("id", id, Scalars.STRING)
                .with("parcel", parcel, DeliveryMappers.PARCEL)
                .with("carrier", carrier, Scalars.STRING)
                .with("patience", patience, Scalars.DURATION)
                .with("note", note, DeliveryMappers.OPTIONAL_OF_STRING);
        return new Tested(conductor.workflows().test(mocks, input,
                OutputMapping.key("result", Scalars.STRING)));
    }

    private DeliveryMocks with(String step, Mock mock) {
        return new DeliveryMocks(mocks.mock(step, mock));
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
        public DeliveryExecution.Steps steps() {
            return new DeliveryExecution.Steps(snapshot());
        }
    }
}
