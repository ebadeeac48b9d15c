package dev.downbeat.processor.model;

import java.util.List;

/**
 * The {@code @Run} method of a workflow.
 *
 * @param name the method's name
 * @param javadoc its Javadoc as written, or empty
 * @param parameters its parameters
 * @param result its result's type
 * @param nullable whether the result may be null
 */
public record RunMethod(
        String name, String javadoc, List<MethodParameter> parameters, JsonType result, boolean nullable) {

    /** Copies the parameters. */
    public RunMethod {
        parameters = List.copyOf(parameters);
    }
}
