package dev.downbeat.wiring.check;

import dev.downbeat.wiring.model.FlowTask;
import dev.downbeat.wiring.model.Form;
import dev.downbeat.wiring.model.JsonShape;
import dev.downbeat.wiring.model.SwitchCase;
import dev.downbeat.wiring.model.Written;
import dev.downbeat.wiring.problem.BlockProblems;
import dev.downbeat.wiring.problem.NearestName;
import dev.downbeat.wiring.problem.Place;
import dev.downbeat.wiring.problem.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whether the cases of a switch are values that it can meet, each once, and whether none is forgotten. */
final class SwitchChecks {

    private static final Pattern INTEGER = Pattern.compile("-?(0|[1-9]\\d*)");
    private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?");

    private final FlowTask task;
    private final Form.Switch chosen;
    private final List<Problem> problems = new ArrayList<>();

    SwitchChecks(FlowTask task, Form.Switch chosen) {
        this.task = task;
        this.chosen = chosen;
    }

    /** Of a switch on a script: nothing is known of its values. */
    List<Problem> check() {
        twice();
        if (chosen.otherwise().isEmpty()) {
            problems.add(BlockProblems.otherwiseMissing(new Place(task.name(), task.site()), "the script"));
        }
        return problems;
    }

    /** Of a switch on a source. */
    List<Problem> check(String path, JsonShape shape, Place place) {
        JsonShape present = shape.present();
        if (present instanceof JsonShape.Unresolved) {
            return List.of();
        }
        if (!Scalars.isScalar(present) && !(present instanceof JsonShape.Anything)) {
            return List.of(BlockProblems.switchType(place, path, shape));
        }
        twice();
        List<String> missing = values(present);
        boolean known = !missing.isEmpty();
        for (SwitchCase one : chosen.cases()) {
            for (Written value : one.values()) {
                if (!isValue(value.text(), present)) {
                    Optional<String> meant =
                            NearestName.of(value.text(), missing).stream().findFirst();
                    problems.add(BlockProblems.caseUnknown(
                            new Place(one.block().label(), value.site()), value.text(), shape, values(present)));
                    meant.ifPresent(missing::remove);
                }
                missing.remove(value.text());
            }
        }
        otherwise(path, shape, known, missing);
        return problems;
    }

    private void otherwise(String path, JsonShape shape, boolean known, List<String> missing) {
        Place place = new Place(task.name(), task.site());
        if (chosen.otherwise().isPresent()) {
            return;
        }
        if (shape.maybeAbsent()) {
            problems.add(BlockProblems.otherwiseMissingForAbsent(place, path));
        } else if (!known) {
            problems.add(BlockProblems.otherwiseMissing(place, shape.name()));
        } else if (!missing.isEmpty()) {
            problems.add(BlockProblems.caseMissing(place, shape.name(), missing));
        }
    }

    private static List<String> values(JsonShape present) {
        return new ArrayList<>(
                switch (present) {
                    case JsonShape.Constants constants -> constants.values();
                    case JsonShape.Bool bool -> List.of("true", "false");
                    default -> List.of();
                });
    }

    private static boolean isValue(String text, JsonShape present) {
        // The engine compares as text, and absent values as "null".
        if (text.equals("null")) {
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

    private void twice() {
        Map<String, String> seen = new HashMap<>();
        for (SwitchCase one : chosen.cases()) {
            for (Written value : one.values()) {
                String other = seen.putIfAbsent(value.text(), one.block().label());
                if (other != null) {
                    problems.add(
                            BlockProblems.caseTwice(new Place(one.block().label(), value.site()), value.text(), other));
                }
            }
        }
    }
}
