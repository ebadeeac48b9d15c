package dev.downbeat.wiring.check;

import dev.downbeat.wiring.model.Argument;
import dev.downbeat.wiring.model.BraceText;
import dev.downbeat.wiring.model.FlowTask;
import dev.downbeat.wiring.model.HttpCall;
import dev.downbeat.wiring.model.JsonShape;
import dev.downbeat.wiring.model.MessagePart;
import dev.downbeat.wiring.model.Path;
import dev.downbeat.wiring.model.UriText;
import dev.downbeat.wiring.model.Wire;
import dev.downbeat.wiring.problem.Code;
import dev.downbeat.wiring.problem.HttpProblems;
import dev.downbeat.wiring.problem.Place;
import dev.downbeat.wiring.problem.Problem;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whether the URI of a call is one, and whether what stands in it can. */
final class UriChecks {

    private static final Pattern QUERY_NAME = Pattern.compile("[\\p{L}\\p{Nd}._~:@-]+");
    private static final Pattern SCHEME = Pattern.compile("(?i)https?://.*", Pattern.DOTALL);

    private final FlowTask task;
    private final HttpCall call;
    private final BraceChecks braces;
    private final FlowOrder order;
    private final List<String> inputs;
    private final List<Problem> problems = new ArrayList<>();

    UriChecks(FlowTask task, HttpCall call, BraceChecks braces, FlowOrder order, List<String> inputs) {
        this.task = task;
        this.call = call;
        this.braces = braces;
        this.order = order;
        this.inputs = inputs;
    }

    List<Problem> check() {
        String uri = call.uri().text();
        Place place = new Place(task.name(), call.uri().site());
        switch (BraceText.read(uri)) {
            case BraceText.Unreadable wrong -> problems.add(HttpProblems.uriInvalid(place, uri, wrong.reason()));
            case BraceText.Parsed parsed -> {
                List<UriText.Piece> pieces = UriText.pieces(parsed.pieces());
                fault(pieces).ifPresent(reason -> problems.add(HttpProblems.uriInvalid(place, uri, reason)));
                for (UriText.Piece piece : pieces) {
                    if (piece instanceof UriText.Value value) {
                        variable(place, value);
                    }
                }
            }
        }
        call.queries().forEach(this::query);
        return problems;
    }

    /** Why a URI is none, with something in the place of every value. */
    private static Optional<String> fault(List<UriText.Piece> pieces) {
        StringBuilder filled = new StringBuilder();
        for (UriText.Piece piece : pieces) {
            switch (piece) {
                case UriText.Plain plain -> {
                    if (plain.text().indexOf('{') >= 0 || plain.text().indexOf('}') >= 0) {
                        return Optional.of("the server fails on braces");
                    }
                    if (plain.text().indexOf('%') >= 0) {
                        return Optional.of("the server encodes a % once more; write the character itself");
                    }
                    if (plain.text().indexOf('#') >= 0) {
                        return Optional.of("what follows a # is never sent");
                    }
                    // The server encodes these two kinds itself.
                    filled.append(plain.text().replace(' ', '_').replaceAll("[^\\x00-\\x7f]", "_"));
                }
                case UriText.Value value ->
                    filled.append(
                            filled.isEmpty() ? "http://host" : filled.charAt(filled.length() - 1) == ':' ? "1" : "x");
            }
        }
        if (filled.toString().isBlank()) {
            return Optional.of("it is blank");
        }
        if (!SCHEME.matcher(filled).matches()) {
            return Optional.of("it begins with neither http:// nor https://");
        }
        try {
            return new URI(filled.toString()).getHost() == null ? Optional.of("it has no host") : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.of(e.getReason().replaceFirst("^I", "i"));
        }
    }

    private void variable(Place place, UriText.Value value) {
        Path path = value.path();
        braces.scalar(place, path, task)
                .map(problem -> asVariable(problem, place, path))
                .ifPresent(problems::add);
        task.argument(path.root()).ifPresent(argument -> constant(argument, value.position()));
    }

    /** In a URI most mistakes are a name that is no parameter, or one that is too much. */
    private Problem asVariable(Problem problem, Place place, Path path) {
        boolean variable = path.root().equals(FixedNames.VARIABLES);
        if (problem.code() == Code.UNKNOWN_SOURCE && !variable) {
            List<String> sources = new ArrayList<>(inputs);
            sources.addAll(order.names().stream()
                    .takeWhile(name -> !name.equals(task.name()))
                    .toList());
            List<String> parameters =
                    task.arguments().stream().map(Argument::name).toList();
            return HttpProblems.variableUnknown(place, path.root(), parameters, sources);
        }
        return problem.code() == Code.TEMPLATE_INVALID
                ? new Problem(Code.URI_VARIABLE, problem.site(), problem.headline(), problem.details())
                : problem;
    }

    private void constant(Argument argument, UriText.Position position) {
        if (argument.wire() instanceof Wire.Constant constant
                && Constant.of(constant.text(), argument.shape()) instanceof Constant.Value value) {
            String text = value.json().asText();
            position.fault(text)
                    .ifPresent(fault -> problems.add(HttpProblems.variableUnfit(
                            Place.input(task.name(), argument.name(), constant.site()), text, fault)));
        }
    }

    private void query(MessagePart.Query query) {
        Argument argument = task.argument(query.argument()).orElseThrow();
        Place place = Place.input(task.name(), argument.name(), argument.site());
        if (!QUERY_NAME.matcher(query.name().text()).matches()) {
            problems.add(HttpProblems.queryName(
                    Place.input(task.name(), argument.name(), query.name().site()),
                    query.name().text()));
        }
        JsonShape shape = argument.shape();
        if (!Scalars.isScalar(shape)) {
            problems.add(HttpProblems.variableNoScalar(place, "the parameter", shape.present()));
        }
        constant(argument, UriText.Position.QUERY);
    }
}
