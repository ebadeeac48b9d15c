package demo;

import dev.downbeat.annotation.DownbeatGenerated;
import dev.downbeat.annotation.Signature;
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
}
