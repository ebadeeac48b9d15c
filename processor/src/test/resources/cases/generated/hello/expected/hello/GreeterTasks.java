package hello;

import dev.downbeat.annotation.DownbeatGenerated;
import dev.downbeat.annotation.Signature;
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
}
