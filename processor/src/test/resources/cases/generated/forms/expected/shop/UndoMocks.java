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
 * What the steps of the workflow {@code undo} version 1 do in a test. The server runs everything else.
 * Immutable: each method gives other mocks, with one more.
 *
 * <p>The mocks of a step are used in the order in which they are given: a failure is followed by the
 * next attempt, a result by the next round of a loop, or the next element of a list.
 *
 * <p>Generated from {@link Undo}.
 */
@DownbeatGenerated
@Generated("dev.downbeat.processor.DownbeatProcessor")
public final class UndoMocks {
    private final WorkflowMocks mocks;

    /**
     * Begins without any.
     */
    public UndoMocks() {
        this(WorkflowMocks.of(UndoDefinition.get()));
    }

    private UndoMocks(WorkflowMocks mocks) {
        this.mocks = mocks;
    }

    /**
     * {@code tell} completes.
     *
     * @return other mocks, with this one after those that were given before
     */
    public UndoMocks tell() {
        return with("tell", Mock.completed());
    }

    /**
     * {@code tell} fails, and is tried again as often as its definition says.
     *
     * @param reason why
     * @return other mocks, with this one after those that were given before
     */
    public UndoMocks tellFails(String reason) {
        return with("tell", Mock.failed(reason));
    }

    /**
     * {@code tell} fails, and is not tried again.
     *
     * @param reason why
     * @return other mocks, with this one after those that were given before
     */
    public UndoMocks tellFailsTerminally(String reason) {
        return with("tell", Mock.failedTerminally(reason));
    }

    /**
     * The same mocks, of which some may be left over.
     *
     * @return other mocks
     */
    public UndoMocks lenient() {
        return new UndoMocks(mocks.lenient());
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
     * @param reason the workflow's input {@code reason}
     * @return what came of it, completed or not
     * @throws MockException before the call if a step has no mock that every run reaches; after it if one was
     *     reached, or if mocks were not used
     */
    public Tested run(Conductor conductor, String order, String reason) {
        WorkflowInput input = WorkflowInput.empty()
                .with("order", order, Scalars.STRING)
                .with("reason", reason, Scalars.STRING);
        return new Tested(conductor.workflows().test(mocks, input, OutputMapping.none()));
    }

    private UndoMocks with(String step, Mock mock) {
        return new UndoMocks(mocks.mock(step, mock));
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
