package dev.downbeat.wiring.check;

import dev.downbeat.wiring.model.JsonShape;
import dev.downbeat.wiring.model.JsonShape.Property;
import dev.downbeat.wiring.model.NumberKind;
import java.util.List;
import java.util.Optional;

/** The names that every workflow can read beside its inputs and steps. */
public final class FixedNames {

    /** The execution itself, as far as the engine gives it. */
    public static final String WORKFLOW = "workflow";

    /** The variables that {@code @SetVariables} sets. */
    public static final String VARIABLES = "variables";

    /** Secret texts that the server holds. */
    public static final String SECRETS = "secrets";

    /** Texts that the server holds. */
    public static final String ENV = "env";

    private static final JsonShape TEXT = new JsonShape.Text("String");
    private static final JsonShape EXECUTION = new JsonShape.Structure(
            "the execution",
            "workflow",
            () -> List.of(
                    new Property("workflowId", TEXT, true),
                    new Property("workflowType", TEXT, true),
                    new Property("version", new JsonShape.Numeric("int", NumberKind.INT), true),
                    new Property("correlationId", new JsonShape.Maybe(TEXT), false),
                    new Property("parentWorkflowId", new JsonShape.Maybe(TEXT), false)));
    private static final JsonShape TEXTS = new JsonShape.MapOf("the server's texts", TEXT);

    /** All of them. */
    static final List<String> ALL = List.of(WORKFLOW, VARIABLES, SECRETS, ENV);

    private FixedNames() {}

    /**
     * Whether a name is one of them, so that no input, step or item may have it.
     *
     * @param name the name
     * @return true if so
     */
    public static boolean isFixed(String name) {
        return name.equals(VARIABLES) || shape(name).isPresent();
    }

    /**
     * The shape of what a fixed name stands for; {@code variables} depend on the flow and are not among them.
     *
     * @param name the name
     * @return the shape, if the name is fixed
     */
    public static Optional<JsonShape> shape(String name) {
        return switch (name) {
            case WORKFLOW -> Optional.of(EXECUTION);
            case SECRETS, ENV -> Optional.of(TEXTS);
            default -> Optional.empty();
        };
    }
}
