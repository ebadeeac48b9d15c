package dev.downbeat.wiring.check;

import dev.downbeat.wiring.model.FlowTask;
import dev.downbeat.wiring.model.Form;
import dev.downbeat.wiring.model.JsonShape;
import dev.downbeat.wiring.model.SwitchCase;
import dev.downbeat.wiring.model.Written;
import dev.downbeat.wiring.problem.BlockProblems;
import dev.downbeat.wiring.problem.Place;
import dev.downbeat.wiring.problem.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Whether the cases of a switch are values that it can meet, each once, and whether none is forgotten. */
final class SwitchChecks {

    private final FlowTask task;
    private final Form.Switch chosen;
    private final List<Problem> problems = new ArrayList<>();

    SwitchChecks(FlowTask task, Form.Switch chosen) {
        this.task = task;
        this.chosen = chosen;
    }

    /** Of a switch on a script: nothing is known of its values. */
    List<Problem> check() {
        JsonShape text = new JsonShape.Text("the script");
        unknown(text, new ArrayList<>());
        twice(text);
        if (chosen.otherwise().isEmpty()) {
            problems.add(BlockProblems.otherwiseMissing(new Place(task.name(), task.site()), text.name()));
        }
        return problems;
    }

    /** Of a switch on a source. */
    List<Problem> check(String path, JsonShape shape, Place place) {
        JsonShape present = shape.present();
        if (present instanceof JsonShape.Unresolved) {
            return List.of();
        }
        if (!SwitchCases.isPossible(present)) {
            return List.of(BlockProblems.switchType(place, path, shape));
        }
        List<String> missing = values(present);
        boolean known = !missing.isEmpty();
        missing.removeAll(SwitchCases.texts(chosen));
        unknown(present, missing);
        twice(present);
        otherwise(path, shape, known, missing);
        return problems;
    }

    /** A misspelt case and the one that is therefore missing are one mistake. */
    private void unknown(JsonShape present, List<String> missing) {
        for (SwitchCase one : chosen.cases()) {
            for (Written value : one.values()) {
                if (!SwitchValues.isOne(value.text(), present)) {
                    problems.add(unknown(new Place(one.block().label(), value.site()), value.text(), present));
                    Misspelling.meant(value.text(), missing).ifPresent(missing::remove);
                }
            }
        }
    }

    private static Problem unknown(Place place, String text, JsonShape present) {
        return text.equals(SwitchValues.ABSENT) && values(present).isEmpty()
                ? BlockProblems.caseAbsent(place)
                : BlockProblems.caseUnknown(place, text, present, values(present));
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

    private void twice(JsonShape present) {
        Map<String, String> seen = new HashMap<>();
        for (SwitchCase one : chosen.cases()) {
            for (Written value : one.values()) {
                String other = seen.putIfAbsent(
                        SwitchValues.same(value.text(), present), one.block().label());
                if (other != null) {
                    problems.add(
                            BlockProblems.caseTwice(new Place(one.block().label(), value.site()), value.text(), other));
                }
            }
        }
    }
}
