package dev.downbeat.wiring.check;

import dev.downbeat.definition.Durations;
import dev.downbeat.wiring.model.BraceText;
import dev.downbeat.wiring.model.FlowTask;
import dev.downbeat.wiring.model.HeaderText;
import dev.downbeat.wiring.model.HttpCall;
import dev.downbeat.wiring.model.JsonShape;
import dev.downbeat.wiring.model.MessagePart;
import dev.downbeat.wiring.model.Written;
import dev.downbeat.wiring.problem.HttpProblems;
import dev.downbeat.wiring.problem.Place;
import dev.downbeat.wiring.problem.Problem;
import dev.downbeat.wiring.problem.SettingProblems;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Whether a call by HTTP is one that the engine can make. */
final class HttpChecks {

    private static final String FORM = "application/x-www-form-urlencoded";

    private final FlowTask task;
    private final HttpCall call;
    private final MessageChecks message;
    private final BraceChecks braces;
    private final Map<String, String> names = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private HttpChecks(FlowTask task, HttpCall call, BraceChecks braces) {
        this.task = task;
        this.call = call;
        this.message = new MessageChecks(task, call.parts());
        this.braces = braces;
    }

    static List<Problem> check(FlowTask task, HttpCall call, BraceChecks braces, FlowOrder order, List<String> inputs) {
        HttpChecks checks = new HttpChecks(task, call, braces);
        checks.problems.addAll(new UriChecks(task, call, braces, order, inputs).check());
        checks.check();
        return checks.problems;
    }

    private void check() {
        mediaType("accept", "Accept", call.accept());
        mediaType("contentType", "Content-Type", call.contentType());
        call.headers().forEach(this::header);
        for (MessagePart part : call.parts()) {
            switch (part) {
                case MessagePart.Header header -> header(header);
                case MessagePart.Body body -> body(body);
                case MessagePart.Query query -> {}
                case MessagePart.Key key -> {}
            }
        }
        timeout("connectTimeout", call.connectTimeout());
        timeout("readTimeout", call.readTimeout());
        List<String> texts = new ArrayList<>(List.of(call.uri().text()));
        call.headers().forEach(header -> texts.add(header.text()));
        problems.addAll(message.check(texts, "the URI or a header"));
        if (call.whole() && task.options().asyncComplete().isPresent()) {
            problems.add(HttpProblems.answeredFromOutside(
                    new Place(task.name(), task.site()), task.output().name()));
        }
    }

    private void mediaType(String setting, String header, Optional<Written> written) {
        written.ifPresent(type -> {
            names.put(header.toLowerCase(Locale.ROOT), setting);
            if (!HeaderText.isMediaType(type.text())) {
                problems.add(HttpProblems.mediaType(place(type), setting, type.text()));
            }
        });
    }

    private void header(Written written) {
        Place place = place(written);
        Optional<HeaderText> header = HeaderText.read(written.text());
        if (header.isEmpty()) {
            problems.add(HttpProblems.headerInvalid(place, written.text(), "it has no colon"));
        } else if (!HeaderText.isName(header.get().name())) {
            problems.add(HttpProblems.headerInvalid(
                    place, written.text(), "\"" + header.get().name() + "\" is no name of a header"));
        } else if (header.get().value().chars().anyMatch(c -> c < ' ' && c != '\t')) {
            problems.add(HttpProblems.headerInvalid(place, written.text().strip(), "its value has a line end"));
        } else {
            once(place, header.get().name(), "\"" + written.text() + "\"");
            switch (BraceText.read(header.get().value())) {
                case BraceText.Unreadable wrong ->
                    problems.add(HttpProblems.headerInvalid(place, written.text(), wrong.reason()));
                case BraceText.Parsed text -> problems.addAll(braces.scalars(place, text, task));
            }
        }
    }

    private void header(MessagePart.Header header) {
        Place place = Place.input(task.name(), header.argument(), header.name().site());
        String name = header.name().text();
        if (!HeaderText.isName(name)) {
            problems.add(HttpProblems.headerInvalid(place, name, "it is no name of a header"));
            return;
        }
        once(place, name, "the parameter " + header.argument());
        JsonShape shape = message.shape(header).present();
        if (!Scalars.isScalar(shape)) {
            problems.add(HttpProblems.headerNoScalar(message.place(header.argument()), name, shape));
        }
    }

    private void once(Place place, String name, String words) {
        String other = names.putIfAbsent(name.toLowerCase(Locale.ROOT), words);
        if (other != null) {
            problems.add(HttpProblems.headerTwice(place, name, other));
        }
    }

    /** A text is sent as it is; of everything else the server makes JSON, and never a form. */
    private void body(MessagePart.Body body) {
        JsonShape shape = message.shape(body).present();
        boolean form = call.contentType()
                .filter(type -> type.text().toLowerCase(Locale.ROOT).startsWith(FORM))
                .isPresent();
        if (form && !(shape instanceof JsonShape.Text) && !(shape instanceof JsonShape.Unresolved)) {
            problems.add(HttpProblems.formOfNoText(message.place(body.argument()), shape));
        }
    }

    private void timeout(String setting, Optional<Written> written) {
        written.ifPresent(text -> {
            switch (Durations.read(text.text())) {
                case Durations.Reading.Unreadable wrong ->
                    problems.add(SettingProblems.durationInvalid(place(text), setting, text.text(), wrong.problem()));
                case Durations.Reading.Read read -> {
                    Duration duration = read.duration();
                    if (duration.isZero()) {
                        problems.add(HttpProblems.timeoutZero(place(text), setting, text.text()));
                    } else if (!duration.truncatedTo(ChronoUnit.MILLIS).equals(duration)) {
                        problems.add(SettingProblems.durationInvalid(
                                place(text), setting, text.text(), "the server counts it in whole milliseconds"));
                    } else if (duration.compareTo(Duration.ofMillis(Integer.MAX_VALUE)) > 0) {
                        problems.add(SettingProblems.durationInvalid(
                                place(text), setting, text.text(), "it is longer than the server can count"));
                    }
                }
            }
        });
    }

    private Place place(Written written) {
        return new Place(task.name(), written.site());
    }
}
