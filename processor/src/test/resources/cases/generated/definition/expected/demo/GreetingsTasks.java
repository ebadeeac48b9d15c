package demo;

import dev.downbeat.annotation.DownbeatGenerated;
import dev.downbeat.annotation.Signature;
import dev.downbeat.flow.CallContract;
import dev.downbeat.flow.DataType;
import dev.downbeat.flow.Expr;
import dev.downbeat.flow.WorkerCall;
import dev.downbeat.json.Scalars;
import javax.annotation.processing.Generated;

/**
 * The tasks of {@link Greetings}, by the names under which workflows call them.
 *
 * <p>Generated from {@code Greetings}.
 */
@DownbeatGenerated
@Generated("dev.downbeat.processor.DownbeatProcessor")
final class GreetingsTasks {
    /**
     * The task of {@link Greetings#greet}.
     */
    @Signature(
            method = "greet",
            parameters = @Signature.Parameter(name = "name", type = "java.lang.String")
    )
    public static final String GREET = "greet";

    /**
     * The task of {@link Greetings#count}.
     */
    @Signature(
            method = "count",
            parameters = {
                    @Signature.Parameter(name = "text", type = "java.lang.String"),
                    @Signature.Parameter(name = "from", type = "int")
            }
    )
    public static final String COUNT = "count";

    private GreetingsTasks() {}

    /**
     * A call of {@link Greetings#greet}, to be added to a workflow that is built in code.
     *
     * @param reference the task's name in the workflow
     * @return the call, whose inputs are to be given
     */
    public static Greet greet(String reference) {
        return new Greet(reference);
    }

    /**
     * A call of {@link Greetings#count}, to be added to a workflow that is built in code.
     *
     * @param reference the task's name in the workflow
     * @return the call, whose inputs are to be given
     */
    public static Count count(String reference) {
        return new Count(reference);
    }

    /**
     * A call of {@link Greetings#greet}.
     */
    public static final class Greet extends WorkerCall<String, Greet> {
        private static final CallContract CONTRACT = CallContract.ofTask(GreetingsTasks.class, GREET)
                .required("name", DataType.of(String.class))
                .returnsUnder("result", DataType.of(String.class));

        private Greet(String reference) {
            super(reference, CONTRACT);
        }

        /**
         * The input {@code name}, read when the workflow runs.
         *
         * @param name where it is read
         * @return this
         */
        public Greet name(Expr<String> name) {
            return wire("name", name);
        }

        /**
         * The input {@code name}, the same in every execution.
         *
         * @param name its value
         * @return this
         */
        public Greet name(String name) {
            return constant("name", name, Scalars.STRING);
        }
    }

    /**
     * A call of {@link Greetings#count}.
     */
    public static final class Count extends WorkerCall<Integer, Count> {
        private static final CallContract CONTRACT = CallContract.ofTask(GreetingsTasks.class, COUNT)
                .required("text", DataType.of(String.class))
                .required("from", DataType.of(int.class))
                .returnsUnder("result", DataType.of(int.class));

        private Count(String reference) {
            super(reference, CONTRACT);
        }

        /**
         * The input {@code text}, read when the workflow runs.
         *
         * @param text where it is read
         * @return this
         */
        public Count text(Expr<String> text) {
            return wire("text", text);
        }

        /**
         * The input {@code text}, the same in every execution.
         *
         * @param text its value
         * @return this
         */
        public Count text(String text) {
            return constant("text", text, Scalars.STRING);
        }

        /**
         * The input {@code from}, read when the workflow runs.
         *
         * @param from where it is read
         * @return this
         */
        public Count from(Expr<Integer> from) {
            return wire("from", from);
        }

        /**
         * The input {@code from}, the same in every execution.
         *
         * @param from its value
         * @return this
         */
        public Count from(int from) {
            return constant("from", from, Scalars.INT);
        }
    }
}
