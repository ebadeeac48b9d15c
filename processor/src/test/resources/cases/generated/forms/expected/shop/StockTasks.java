package shop;

import dev.downbeat.annotation.DownbeatGenerated;
import dev.downbeat.annotation.Signature;
import dev.downbeat.flow.CallContract;
import dev.downbeat.flow.DataType;
import dev.downbeat.flow.Expr;
import dev.downbeat.flow.Shapes;
import dev.downbeat.flow.WorkerCall;
import dev.downbeat.json.Scalars;
import javax.annotation.processing.Generated;

/**
 * The tasks of {@link Stock}, by the names under which workflows call them.
 *
 * <p>Generated from {@code Stock}.
 */
@DownbeatGenerated
@Generated("dev.downbeat.processor.DownbeatProcessor")
public final class StockTasks {
    /**
     * The task of {@link Stock#reserve}.
     */
    @Signature(
            method = "reserve",
            parameters = @Signature.Parameter(name = "order", type = "java.lang.String")
    )
    public static final String RESERVE = "reserve";

    /**
     * The task of {@link Stock#pack}.
     */
    @Signature(
            method = "pack",
            parameters = {
                    @Signature.Parameter(name = "reservation", type = "java.lang.String"),
                    @Signature.Parameter(name = "copies", type = "int")
            }
    )
    public static final String PACK = "pack";

    /**
     * The task of {@link Stock#tell}.
     */
    @Signature(
            method = "tell",
            parameters = @Signature.Parameter(name = "text", type = "java.lang.String")
    )
    public static final String TELL = "tell";

    private StockTasks() {}

    /**
     * A call of {@link Stock#reserve}, to be added to a workflow that is built in code.
     *
     * @param reference the task's name in the workflow
     * @return the call, whose inputs are to be given
     */
    public static Reserve reserve(String reference) {
        return new Reserve(reference);
    }

    /**
     * A call of {@link Stock#pack}, to be added to a workflow that is built in code.
     *
     * @param reference the task's name in the workflow
     * @return the call, whose inputs are to be given
     */
    public static Pack pack(String reference) {
        return new Pack(reference);
    }

    /**
     * A call of {@link Stock#tell}, to be added to a workflow that is built in code.
     *
     * @param reference the task's name in the workflow
     * @return the call, whose inputs are to be given
     */
    public static Tell tell(String reference) {
        return new Tell(reference);
    }

    /**
     * A call of {@link Stock#reserve}.
     */
    public static final class Reserve extends WorkerCall<Stock.Reservation, Reserve> {
        private static final CallContract CONTRACT = CallContract.ofTask(StockTasks.class, RESERVE)
                .required("order", DataType.of(String.class))
                .returns(StockTypes.RESERVATION);

        private Reserve(String reference) {
            super(reference, CONTRACT);
        }

        /**
         * The input {@code order}, read when the workflow runs.
         *
         * @param order where it is read
         * @return this
         */
        public Reserve order(Expr<String> order) {
            return wire("order", order);
        }

        /**
         * The input {@code order}, the same in every execution.
         *
         * @param order its value
         * @return this
         */
        public Reserve order(String order) {
            return constant("order", order, Scalars.STRING);
        }
    }

    /**
     * A call of {@link Stock#pack}.
     */
    public static final class Pack extends WorkerCall<String, Pack> {
        private static final CallContract CONTRACT = CallContract.ofTask(StockTasks.class, PACK)
                .required("reservation", DataType.of(String.class))
                .required("copies", DataType.of(int.class))
                .returnsUnder("result", DataType.of(String.class));

        private Pack(String reference) {
            super(reference, CONTRACT);
        }

        /**
         * The input {@code reservation}, read when the workflow runs.
         *
         * @param reservation where it is read
         * @return this
         */
        public Pack reservation(Expr<String> reservation) {
            return wire("reservation", reservation);
        }

        /**
         * The input {@code reservation}, the same in every execution.
         *
         * @param reservation its value
         * @return this
         */
        public Pack reservation(String reservation) {
            return constant("reservation", reservation, Scalars.STRING);
        }

        /**
         * The input {@code copies}, read when the workflow runs.
         *
         * @param copies where it is read
         * @return this
         */
        public Pack copies(Expr<Integer> copies) {
            return wire("copies", copies);
        }

        /**
         * The input {@code copies}, the same in every execution.
         *
         * @param copies its value
         * @return this
         */
        public Pack copies(int copies) {
            return constant("copies", copies, Scalars.INT);
        }
    }

    /**
     * A call of {@link Stock#tell}.
     */
    public static final class Tell extends WorkerCall<Void, Tell> {
        private static final CallContract CONTRACT = CallContract.ofTask(StockTasks.class, TELL)
                .required("text", DataType.of(String.class))
                .returns(Shapes.nothing());

        private Tell(String reference) {
            super(reference, CONTRACT);
        }

        /**
         * The input {@code text}, read when the workflow runs.
         *
         * @param text where it is read
         * @return this
         */
        public Tell text(Expr<String> text) {
            return wire("text", text);
        }

        /**
         * The input {@code text}, the same in every execution.
         *
         * @param text its value
         * @return this
         */
        public Tell text(String text) {
            return constant("text", text, Scalars.STRING);
        }
    }
}
