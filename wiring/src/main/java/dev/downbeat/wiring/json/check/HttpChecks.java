package dev.downbeat.wiring.json.check;

import dev.downbeat.wiring.json.JsonValue;
import dev.downbeat.wiring.json.JsonValue.Member;
import dev.downbeat.wiring.json.JsonValue.ObjectValue;
import dev.downbeat.wiring.json.JsonValue.TextValue;
import dev.downbeat.wiring.json.flow.JsonTask;
import dev.downbeat.wiring.problem.JsonFieldProblems;
import dev.downbeat.wiring.problem.JsonTaskProblems;
import dev.downbeat.wiring.problem.Place;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The request of an HTTP task. */
final class HttpChecks {

    private static final List<String> METHODS = List.of("GET", "PUT", "POST", "DELETE", "HEAD", "PATCH", "OPTIONS");
    private static final List<String> SETTINGS =
            List.of("connectionTimeOut", "readTimeOut", "contentType", "vipAddress");
    private static final Pattern SCHEME = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:.*", Pattern.DOTALL);
    private static final String NO_ADDRESS = "Without one the request has no address";

    private final Scope scope;
    private final JsonTask task;

    HttpChecks(Scope scope, JsonTask task) {
        this.scope = scope;
        this.task = task;
    }

    void check() {
        Optional<ObjectValue> inputs = task.inputs();
        Optional<JsonValue> nested = inputs.flatMap(all -> all.get("http_request"));
        Optional<ObjectValue> request = inputs.flatMap(all -> all.object("http_request"));
        boolean fromTemplate = task.json()
                .object("taskDefinition")
                .filter(definition -> definition.get("inputTemplate").isPresent())
                .isPresent();
        if (fromTemplate || (nested.isPresent() && request.isEmpty())) {
            // What the request is, the run decides.
            return;
        }
        request(request.or(() -> inputs), nested.isPresent());
    }

    private void request(Optional<ObjectValue> request, boolean nested) {
        Optional<Member> uri = request.flatMap(all -> all.member("uri"));
        Optional<Member> url = request.flatMap(all -> all.member("url"));
        if (uri.isEmpty() && url.isPresent()) {
            scope.add(JsonFieldProblems.urlForUri(
                    new Place(task.label(), url.get().key())));
        } else if (uri.isEmpty()) {
            Place place = nested && request.isPresent()
                    ? new Place(task.label(), request.get().site())
                    : scope.place(task);
            scope.add(
                    JsonFieldProblems.missingFor(place, "HTTP task", nested ? "http_request.uri" : "uri", NO_ADDRESS));
            return;
        }
        uri.map(Member::value)
                .filter(TextValue.class::isInstance)
                .map(TextValue.class::cast)
                .ifPresent(this::uri);
        request.ifPresent(this::method);
        request.ifPresent(this::settings);
        request.ifPresent(new HeaderChecks(scope, task)::http);
    }

    private void uri(TextValue uri) {
        String text = uri.value().strip();
        boolean known = !text.contains("${") && !text.startsWith("/");
        if (known && !SCHEME.matcher(text).matches()) {
            scope.add(JsonTaskProblems.uriWithoutScheme(scope.place(task, uri.site()), uri.value()));
        }
    }

    private void method(ObjectValue request) {
        Optional<JsonValue> method = request.get("method");
        if (method.isEmpty()) {
            scope.add(JsonFieldProblems.missingFor(
                    scope.place(task),
                    "HTTP task",
                    "method",
                    "It is GET, POST, …, in capitals; the task fails without"));
        } else if (method.get() instanceof TextValue text
                && !text.value().contains("${")
                && !METHODS.contains(text.value())) {
            scope.add(JsonFieldProblems.oneOf(scope.place(task, text.site()), "method", text.value(), METHODS));
        }
    }

    private void settings(ObjectValue request) {
        request.members()
                .forEach((key, member) -> SETTINGS.stream()
                        .filter(setting -> setting.equalsIgnoreCase(key) && !setting.equals(key))
                        .findFirst()
                        .ifPresent(setting -> scope.add(JsonTaskProblems.settingMisspelt(
                                new Place(task.label(), member.key()), key, setting))));
    }
}
