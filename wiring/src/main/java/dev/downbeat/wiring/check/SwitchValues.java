package dev.downbeat.wiring.check;

import dev.downbeat.wiring.model.Flow;
import dev.downbeat.wiring.model.FlowTask;
import dev.downbeat.wiring.model.Form;
import dev.downbeat.wiring.model.JsonShape;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** What a switch is told by the engine of the value on which it switches. */
public final class SwitchValues {

    private static final Pattern INTEGER = Pattern.compile("-?(0|[1-9]\\d*)");
    private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?");

    /** As this text the engine compares a value that is absent. */
    static final String ABSENT = "null";

    private SwitchValues() {}

    /** Whether a switch on values of a shape can meet what a case says. */
    static boolean isOne(String text, JsonShape present) {
        if (text.equals(ABSENT)) {
            return false;
        }
        return switch (present) {
            case JsonShape.Constants constants -> constants.values().contains(text);
            case JsonShape.Bool bool -> text.equals("true") || text.equals("false");
            case JsonShape.Numeric number ->
                (number.kind().isInteger() ? INTEGER : DECIMAL).matcher(text).matches();
            default -> true;
        };
    }

    /** The text by which two cases are the same: of decimals {@code 2.5} and {@code 2.50} are. */
    static String same(String text, JsonShape present) {
        return present instanceof JsonShape.Numeric && DECIMAL.matcher(text).matches()
                ? new BigDecimal(text).stripTrailingZeros().toPlainString()
                : text;
    }

    /**
     * Whether the engine's own text of the value is the one that stands in a case: of decimals it is not, {@code 5} is
     * {@code "5.0"}.
     *
     * @param flow the workflow
     * @param order the order of its tasks
     * @param task the switch
     * @param source what is switched on
     * @return true for text, enums, integers and booleans
     */
    public static boolean areTexts(Flow flow, FlowOrder order, FlowTask task, Form.Selector.Source source) {
        return switch (shapes(flow, order, task).of(source.wire()).present()) {
            case JsonShape.Numeric number -> number.kind().isInteger();
            case JsonShape.Anything anything -> false;
            default -> true;
        };
    }

    /**
     * Whether a switch is on a number that may have a fraction.
     *
     * @param flow the workflow
     * @param order the order of its tasks
     * @param task the switch
     * @param source what is switched on
     * @return true if so
     */
    public static boolean areDecimals(Flow flow, FlowOrder order, FlowTask task, Form.Selector.Source source) {
        return shapes(flow, order, task).of(source.wire()).present() instanceof JsonShape.Numeric number
                && !number.kind().isInteger();
    }

    private static DeclaredShapes shapes(Flow flow, FlowOrder order, FlowTask task) {
        DeclaredShapes shapes = new DeclaredShapes(flow);
        return order.loopAround(task).map(shapes::within).orElse(shapes);
    }
}
