package dev.downbeat.wiring.check;

import dev.downbeat.wiring.model.Form;
import dev.downbeat.wiring.model.JsonShape;
import dev.downbeat.wiring.model.Written;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which values a switch can meet, and which of them its cases take. */
final class SwitchCases {

    private SwitchCases() {}

    /** Whether one of the cases runs whatever the value is. */
    static boolean isFull(Form.Switch chosen, DeclaredShapes shapes) {
        return switch (chosen.selector()) {
            case Form.Selector.Source source -> isFull(chosen, shapes.of(source.wire()));
            case Form.Selector.Script script -> chosen.otherwise().isPresent();
            case Form.Selector.Unresolved unresolved -> chosen.otherwise().isPresent();
        };
    }

    private static boolean isFull(Form.Switch chosen, JsonShape shape) {
        if (chosen.otherwise().isPresent()) {
            return true;
        }
        return switch (shape) {
            case JsonShape.Bool bool -> texts(chosen).containsAll(List.of("true", "false"));
            case JsonShape.Constants constants -> texts(chosen).containsAll(constants.values());
            default -> false;
        };
    }

    /** Whether a mistake in the switch leaves it open which of its cases can run: it has been reported. */
    static boolean isBroken(Form.Switch chosen, DeclaredShapes shapes) {
        return switch (chosen.selector()) {
            case Form.Selector.Source source -> {
                JsonShape present = shapes.of(source.wire()).present();
                yield present instanceof JsonShape.Unresolved
                        || !isPossible(present)
                        || texts(chosen).stream().anyMatch(text -> !SwitchValues.isOne(text, present))
                        || repeatsCase(chosen, present);
            }
            case Form.Selector.Script script -> repeatsCase(chosen, new JsonShape.Text("the script"));
            case Form.Selector.Unresolved unresolved -> true;
        };
    }

    /** Whether a switch can choose by such a value. */
    static boolean isPossible(JsonShape present) {
        return Scalars.isScalar(present) || present instanceof JsonShape.Anything;
    }

    private static boolean repeatsCase(Form.Switch chosen, JsonShape present) {
        Set<String> seen = new HashSet<>();
        return chosen.cases().stream()
                .flatMap(one -> one.values().stream())
                .anyMatch(value -> !seen.add(SwitchValues.same(value.text(), present)));
    }

    /** The texts of all cases. */
    static Set<String> texts(Form.Switch chosen) {
        Set<String> texts = new HashSet<>();
        chosen.cases().forEach(one -> one.values().stream().map(Written::text).forEach(texts::add));
        return texts;
    }
}
