package dev.downbeat.wiring.json.check;

import dev.downbeat.wiring.json.JsonValue.Member;
import dev.downbeat.wiring.json.JsonValue.ObjectValue;
import dev.downbeat.wiring.json.JsonValue.TextValue;
import dev.downbeat.wiring.json.flow.JsonTask;
import dev.downbeat.wiring.model.HeaderText;
import dev.downbeat.wiring.problem.JsonTaskProblems;
import dev.downbeat.wiring.problem.Place;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The headers of a request: the server sends them as they are written, or fails. */
final class HeaderChecks {

    private final Scope scope;
    private final JsonTask task;

    HeaderChecks(Scope scope, JsonTask task) {
        this.scope = scope;
        this.task = task;
    }

    /** Judges the names and texts of headers that go by HTTP. */
    void http(ObjectValue request) {
        Map<String, String> names = new HashMap<>();
        request.object("headers")
                .ifPresent(headers -> headers.members().forEach((name, member) -> {
                    Place place = new Place(task.label(), member.key());
                    if (name.contains("${")) {
                        return;
                    }
                    if (!HeaderText.isName(name)) {
                        scope.add(JsonTaskProblems.headerName(place, name));
                        return;
                    }
                    String other = names.putIfAbsent(name.toLowerCase(Locale.ROOT), name);
                    if (other != null) {
                        scope.add(JsonTaskProblems.headerTwice(place, name, other));
                    }
                    text(name, member);
                }));
        mediaType(request, "accept");
        mediaType(request, "contentType");
    }

    private void text(String name, Member member) {
        if (member.value() instanceof TextValue text && text.value().chars().anyMatch(c -> c < ' ' && c != '\t')) {
            scope.add(JsonTaskProblems.headerLines(scope.place(task, text.site()), name));
        }
    }

    private void mediaType(ObjectValue request, String setting) {
        request.text(setting)
                .filter(type -> !type.value().contains("${") && !HeaderText.isMediaType(type.value()))
                .ifPresent(type ->
                        scope.add(JsonTaskProblems.mediaType(scope.place(task, type.site()), setting, type.value())));
    }
}
