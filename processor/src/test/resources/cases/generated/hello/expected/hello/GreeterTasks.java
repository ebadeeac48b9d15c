package hello;

import dev.downbeat.annotation.DownbeatGenerated;
import dev.downbeat.annotation.Signature;
import dev.downbeat.flow.CallContract;
import dev.downbeat.flow.DataType;
import dev.downbeat.flow.Expr;
import dev.downbeat.flow.WorkerCall;
import dev.downbeat.json.Scalars;
import javax.annotation.processing.Generated;

/**
 * The tasks of {@link Greeter}, by the names under which workflows call them.
 *
 * <p>Generated from {@code Greeter}.
 */
@DownbeatGenerated
@Generated("dev.downbeat.processor.DownbeatProcessor")
public final class GreeterTasks {
    /**
     * Greets somebody by name.
     *
     * <p>The task of {@link Greeter#greet}.
     */
    @Signature(
            method = "greet",
            parameters = @Signature.Parameter(name = "name", type = "java.lang.String")
    )
    public static final String GREET = "greet";

    private GreeterTasks() {}

    /**
     * Greets somebody by name.
     *
     * <p>A call of {@link Greeter#greet}, to be added to a workflow that is built in code.
     *
     * @param reference the task's name in the workflow
     * @return the call, whose inputs are to be given
     */
    public static Greet greet(String reference) {
        return new Greet(reference);
    }

    /**
     * A call of {@link Greeter#greet}.
     */
    public static final class Greet extends WorkerCall<String, Greet> {
        private static final CallContract CONTRACT = CallContract.ofTask(GreeterTasks.class, GREET)
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
}
