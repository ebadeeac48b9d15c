package dev.downbeat.wiring.check;

import dev.downbeat.wiring.model.Argument;
import dev.downbeat.wiring.model.Flow;
import dev.downbeat.wiring.model.FlowTask;
import dev.downbeat.wiring.model.Form;
import dev.downbeat.wiring.model.JsonShape;
import dev.downbeat.wiring.model.JsonShape.Property;
import dev.downbeat.wiring.model.Path;
import dev.downbeat.wiring.model.PathStep;
import dev.downbeat.wiring.order.Reading;
import dev.downbeat.wiring.problem.Place;
import dev.downbeat.wiring.problem.Problem;
import dev.downbeat.wiring.problem.VariableProblems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The variables of a workflow: where they are set, and where they can be read. */
final class Variables {

    /** One setting of a variable. */
    private record Setting(FlowTask task, Argument argument) {}

    private final Map<String, List<Setting>> settings = new LinkedHashMap<>();

    Variables(Flow flow) {
        for (FlowTask task : flow.allTasks()) {
            if (task.form() instanceof Form.SetVariables) {
                task.arguments()
                        .forEach(argument -> settings.computeIfAbsent(argument.name(), name -> new ArrayList<>())
                                .add(new Setting(task, argument)));
            }
        }
    }

    /** Each variable has one type. */
    List<Problem> check() {
        List<Problem> problems = new ArrayList<>();
        settings.forEach((name, list) -> {
            Setting first = list.get(0);
            for (Setting other : list.subList(1, list.size())) {
                JsonShape is = other.argument().shape();
                JsonShape was = first.argument().shape();
                if (ShapeFit.misfit(is, was).isPresent()
                        || ShapeFit.misfit(was, is).isPresent()) {
                    problems.add(VariableProblems.mismatch(
                            Place.input(
                                    other.task().name(), name, other.argument().site()),
                            name,
                            is,
                            first.task().name(),
                            was));
                }
            }
        });
        return problems;
    }

    SourceLookup.Found find(Place place, Path path, @Nullable FlowTask reader, FlowOrder order) {
        if (path.steps().isEmpty() || !(path.steps().get(0) instanceof PathStep.Key key)) {
            return new SourceLookup.Refused(VariableProblems.notNamed(place));
        }
        List<Setting> list = settings.getOrDefault(key.name(), List.of());
        if (list.isEmpty()) {
            return new SourceLookup.Refused(
                    VariableProblems.unknown(place, key.name(), List.copyOf(settings.keySet())));
        }
        Optional<SourceLookup.Doubt> doubt = Optional.empty();
        boolean surely = false;
        for (Setting setting : list) {
            String setter = setting.task().name();
            switch (order.read(reader, setter)) {
                case Reading.SurelyRan ran -> surely = true;
                // A variable keeps its last value, so that a round which skipped the setting reads what it should.
                case Reading.MayNotHaveRun maybe ->
                    doubt = Optional.of(new SourceLookup.Doubt(
                            setter, new Reading.MayNotHaveRun(maybe.why(), maybe.label(), Optional.empty())));
                default -> {}
            }
        }
        surely = surely || (reader != null && order.cover(reader, setters(list)));
        if (!surely && doubt.isEmpty()) {
            return new SourceLookup.Refused(
                    VariableProblems.unset(place, key.name(), list.get(0).task().name()));
        }
        return new SourceLookup.Source(shape(), "the variables", surely ? Optional.empty() : doubt);
    }

    private static Set<String> setters(List<Setting> list) {
        return list.stream().map(setting -> setting.task().name()).collect(Collectors.toSet());
    }

    /** All variables, as one object. */
    JsonShape shape() {
        List<Property> properties = settings.entrySet().stream()
                .map(entry -> new Property(
                        entry.getKey(), entry.getValue().get(0).argument().shape(), true))
                .toList();
        return new JsonShape.Structure("variables", "variables", () -> properties);
    }
}
