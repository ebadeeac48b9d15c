package dev.downbeat.wiring.check;

import dev.downbeat.definition.Durations;
import dev.downbeat.wiring.model.Argument;
import dev.downbeat.wiring.model.FlowTask;
import dev.downbeat.wiring.model.Form;
import dev.downbeat.wiring.model.JsonShape;
import dev.downbeat.wiring.model.Wire;
import dev.downbeat.wiring.model.Written;
import dev.downbeat.wiring.problem.Place;
import dev.downbeat.wiring.problem.Problem;
import dev.downbeat.wiring.problem.SettingProblems;
import dev.downbeat.wiring.problem.Site;
import dev.downbeat.wiring.problem.WaitProblems;
import dev.downbeat.wiring.problem.WiringProblems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether a wait says one time, and one that the engine can read: of what it cannot read it waits for ever. */
final class WaitChecks {

    /** The name of the parameter that says how long. */
    private static final String DURATION = "duration";

    /** The name of the parameter that says until when. */
    private static final String UNTIL = "until";

    private final FlowTask task;
    private final List<Problem> problems = new ArrayList<>();

    private WaitChecks(FlowTask task) {
        this.task = task;
    }

    static List<Problem> check(FlowTask task, Form.Wait wait) {
        WaitChecks checks = new WaitChecks(task);
        checks.one(wait);
        wait.duration().ifPresent(text -> checks.duration(new Place(task.name(), text.site()), text.text()));
        wait.until().ifPresent(text -> checks.until(new Place(task.name(), text.site()), text.text()));
        task.arguments().forEach(checks::argument);
        return checks.problems;
    }

    private record Said(String words, Site site) {}

    private void one(Form.Wait wait) {
        List<Said> said = new ArrayList<>();
        wait.duration().map(Written::site).ifPresent(site -> said.add(new Said("the duration of @Wait", site)));
        wait.until().map(Written::site).ifPresent(site -> said.add(new Said("until of @Wait", site)));
        task.arguments().forEach(argument -> said.add(new Said("the parameter " + argument.name(), argument.site())));
        if (said.isEmpty()) {
            problems.add(WaitProblems.noTime(new Place(task.name(), task.site())));
        } else if (said.size() > 1) {
            Place place = new Place(task.name(), said.get(1).site());
            problems.add(WaitProblems.twoTimes(
                    place, said.get(0).words(), said.get(1).words()));
        }
    }

    private void argument(Argument argument) {
        Place place = Place.input(task.name(), argument.name(), argument.site());
        switch (argument.name()) {
            case DURATION -> typed(place, argument, "Duration");
            case UNTIL -> typed(place, argument, "Instant");
            default -> problems.add(WaitProblems.noTimesName(place));
        }
    }

    /** A text, or the type of Java for such a value. */
    private void typed(Place place, Argument argument, String type) {
        JsonShape shape = argument.shape().present();
        JsonShape wanted = new JsonShape.FormattedText(type);
        if (shape instanceof JsonShape.Unresolved) {
            return;
        }
        if (!(shape instanceof JsonShape.Text) && !shape.equals(wanted)) {
            problems.add(WiringProblems.typeMismatch(place, "the parameter", shape, wanted, "", "", ""));
        } else if (argument.shape().maybeAbsent()) {
            problems.add(WaitProblems.mayBeAbsent(place, shape.name()));
        } else if (argument.wire() instanceof Wire.Constant constant
                && Constant.of(constant.text(), shape) instanceof Constant.Value) {
            Place at = Place.input(task.name(), argument.name(), constant.site());
            if (argument.name().equals(DURATION)) {
                duration(at, constant.text());
            } else if (shape instanceof JsonShape.Text) {
                until(at, constant.text());
            }
        }
    }

    private void duration(Place place, String text) {
        Optional<String> fault = switch (Durations.readSeconds(text)) {
            case Durations.Reading.Unreadable wrong -> Optional.of(wrong.problem());
            case Durations.Reading.Read read ->
                read.duration().toSeconds() > Integer.MAX_VALUE
                        ? Optional.of("it is longer than the server can count")
                        : Optional.empty();
        };
        fault.ifPresent(reason -> problems.add(SettingProblems.durationInvalid(place, DURATION, text, reason)));
    }

    private void until(Place place, String text) {
        Dates.fault(text).ifPresent(reason -> problems.add(WaitProblems.dateInvalid(place, UNTIL, text, reason)));
    }
}
