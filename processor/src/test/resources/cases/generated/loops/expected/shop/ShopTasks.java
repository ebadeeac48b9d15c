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
 * The tasks of {@link Shop}, by the names under which workflows call them.
 *
 * <p>Generated from {@code Shop}.
 */
@DownbeatGenerated
@Generated("dev.downbeat.processor.DownbeatProcessor")
public final class ShopTasks {
    /**
     * The task of {@link Shop#charge}.
     */
    @Signature(
            method = "charge",
            parameters = {
                    @Signature.Parameter(name = "customer", type = "java.lang.String"),
                    @Signature.Parameter(name = "attempt", type = "int")
            }
    )
    public static final String CHARGE = "charge";

    /**
     * The task of {@link Shop#pick}.
     */
    @Signature(
            method = "pick",
            parameters = {
                    @Signature.Parameter(name = "line", type = "shop.Shop.Line"),
                    @Signature.Parameter(name = "warehouse", type = "java.lang.String"),
                    @Signature.Parameter(name = "batch", type = "long")
            }
    )
    public static final String PICK = "pick";

    /**
     * The task of {@link Shop#weigh}.
     */
    @Signature(
            method = "weigh",
            parameters = @Signature.Parameter(name = "sku", type = "java.lang.String")
    )
    public static final String WEIGH = "weigh";

    /**
     * The task of {@link Shop#tell}.
     */
    @Signature(
            method = "tell",
            parameters = @Signature.Parameter(name = "text", type = "java.lang.String")
    )
    public static final String TELL = "tell";

    private ShopTasks() {}

    /**
     * A call of {@link Shop#charge}, to be added to a workflow that is built in code.
     *
     * @param reference the task's name in the workflow
     * @return the call, whose inputs are to be given
     */
    public static Charge charge(String reference) {
        return new Charge(reference);
    }

    /**
     * A call of {@link Shop#pick}, to be added to a workflow that is built in code.
     *
     * @param reference the task's name in the workflow
     * @return the call, whose inputs are to be given
     */
    public static Pick pick(String reference) {
        return new Pick(reference);
    }

    /**
     * A call of {@link Shop#weigh}, to be added to a workflow that is built in code.
     *
     * @param reference the task's name in the workflow
     * @return the call, whose inputs are to be given
     */
    public static Weigh weigh(String reference) {
        return new Weigh(reference);
    }

    /**
     * A call of {@link Shop#tell}, to be added to a workflow that is built in code.
     *
     * @param reference the task's name in the workflow
     * @return the call, whose inputs are to be given
     */
    public static Tell tell(String reference) {
        return new Tell(reference);
    }

    /**
     * A call of {@link Shop#charge}.
     */
    public static final class Charge extends WorkerCall<Shop.Payment, Charge> {
        private static final CallContract CONTRACT = CallContract.ofTask(ShopTasks.class, CHARGE)
                .required("customer", DataType.of(String.class))
                .required("attempt", DataType.of(int.class))
                .returns(ShopTypes.PAYMENT);

        private Charge(String reference) {
            super(reference, CONTRACT);
        }

        /**
         * The input {@code customer}, read when the workflow runs.
         *
         * @param customer where it is read
         * @return this
         */
        public Charge customer(Expr<String> customer) {
            return wire("customer", customer);
        }

        /**
         * The input {@code customer}, the same in every execution.
         *
         * @param customer its value
         * @return this
         */
        public Charge customer(String customer) {
            return constant("customer", customer, Scalars.STRING);
        }

        /**
         * The input {@code attempt}, read when the workflow runs.
         *
         * @param attempt where it is read
         * @return this
         */
        public Charge attempt(Expr<Integer> attempt) {
            return wire("attempt", attempt);
        }

        /**
         * The input {@code attempt}, the same in every execution.
         *
         * @param attempt its value
         * @return this
         */
        public Charge attempt(int attempt) {
            return constant("attempt", attempt, Scalars.INT);
        }
    }

    /**
     * A call of {@link Shop#pick}.
     */
    public static final class Pick extends WorkerCall<String, Pick> {
        private static final CallContract CONTRACT = CallContract.ofTask(ShopTasks.class, PICK)
                .required("line", ShopTypes.LINE)
                .required("warehouse", DataType.of(String.class))
                .required("batch", DataType.of(long.class))
                .returnsUnder("result", DataType.of(String.class));

        private Pick(String reference) {
            super(reference, CONTRACT);
        }

        /**
         * The input {@code line}, read when the workflow runs.
         *
         * @param line where it is read
         * @return this
         */
        public Pick line(Expr<Shop.Line> line) {
            return wire("line", line);
        }

        /**
         * The input {@code line}, the same in every execution.
         *
         * @param line its value
         * @return this
         */
        public Pick line(Shop.Line line) {
            return constant("line", line, ShopMappers.LINE);
        }

        /**
         * The input {@code warehouse}, read when the workflow runs.
         *
         * @param warehouse where it is read
         * @return this
         */
        public Pick warehouse(Expr<String> warehouse) {
            return wire("warehouse", warehouse);
        }

        /**
         * The input {@code warehouse}, the same in every execution.
         *
         * @param warehouse its value
         * @return this
         */
        public Pick warehouse(String warehouse) {
            return constant("warehouse", warehouse, Scalars.STRING);
        }

        /**
         * The input {@code batch}, read when the workflow runs.
         *
         * @param batch where it is read
         * @return this
         */
        public Pick batch(Expr<Long> batch) {
            return wire("batch", batch);
        }

        /**
         * The input {@code batch}, the same in every execution.
         *
         * @param batch its value
         * @return this
         */
        public Pick batch(long batch) {
            return constant("batch", batch, Scalars.LONG);
        }
    }

    /**
     * A call of {@link Shop#weigh}.
     */
    public static final class Weigh extends WorkerCall<Integer, Weigh> {
        private static final CallContract CONTRACT = CallContract.ofTask(ShopTasks.class, WEIGH)
                .required("sku", DataType.of(String.class))
                .returnsUnder("result", DataType.of(Integer.class));

        private Weigh(String reference) {
            super(reference, CONTRACT);
        }

        /**
         * The input {@code sku}, read when the workflow runs.
         *
         * @param sku where it is read
         * @return this
         */
        public Weigh sku(Expr<String> sku) {
            return wire("sku", sku);
        }

        /**
         * The input {@code sku}, the same in every execution.
         *
         * @param sku its value
         * @return this
         */
        public Weigh sku(String sku) {
            return constant("sku", sku, Scalars.STRING);
        }
    }

    /**
     * A call of {@link Shop#tell}.
     */
    public static final class Tell extends WorkerCall<Void, Tell> {
        private static final CallContract CONTRACT = CallContract.ofTask(ShopTasks.class, TELL)
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
