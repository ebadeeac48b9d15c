package dev.downbeat.wiring.problem;

import dev.downbeat.wiring.model.JsonShape;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The catalogue, part: calls by HTTP and other messages. */
public final class HttpProblems {

    private HttpProblems() {}

    private static Problem problem(Code code, Place place, String fact, String... details) {
        return new Problem(code, place.site(), place.words() + ": " + fact, List.of(details));
    }

    public static Problem uriInvalid(Place place, String uri, String reason, String... details) {
        return problem(Code.URI_INVALID, place, "\"" + uri + "\" is no URI to call: " + reason, details);
    }

    public static Problem queryName(Place place, String name) {
        return problem(
                Code.URI_INVALID,
                place,
                "\"" + name + "\" cannot be a name in the query",
                "It has letters, digits and . _ ~ : @ - only");
    }

    public static Problem variableUnknown(
            Place place, String name, Collection<String> parameters, Collection<String> sources) {
        List<String> all = new ArrayList<>(parameters);
        all.addAll(sources);
        List<String> details = new ArrayList<>();
        NearestName.question(name, all).ifPresent(details::add);
        details.add("Parameters of the method: " + NearestName.list(parameters));
        details.add("Inputs and steps before it: " + NearestName.list(sources));
        return new Problem(
                Code.URI_VARIABLE,
                place.site(),
                place.words() + ": {" + name + "} is neither a parameter nor an input or step",
                details);
    }

    public static Problem variableNoScalar(Place place, String name, JsonShape shape) {
        return problem(
                Code.URI_VARIABLE,
                place,
                name + " is " + WiringProblems.withArticle(shape.name()) + ", which cannot stand in a URI",
                "Take a text, number, boolean, enum or date; what is larger goes into the @Body");
    }

    public static Problem variableUnfit(Place place, String text, String fault) {
        return problem(
                Code.URI_VARIABLE,
                place,
                "\"" + text + "\" cannot stand there in the URI: it " + fault,
                fault.startsWith("holds")
                        ? "The server sends such a character as it is, and what is encoded already it encodes again"
                        : "It would be another path, of another resource",
                "Put the value into a header or the @Body");
    }

    public static Problem headerInvalid(Place place, String header, String reason) {
        return problem(
                Code.HEADER_INVALID, place, "\"" + header + "\" is no header: " + reason, "Write \"Name: value\"");
    }

    public static Problem headerTwice(Place place, String name, String other) {
        return problem(
                Code.HEADER_INVALID, place, "the header " + name + " is said twice, here and by " + other, "Keep one");
    }

    public static Problem headerNoScalar(Place place, String name, JsonShape shape) {
        return problem(
                Code.HEADER_INVALID,
                place,
                "the header " + name + " is " + WiringProblems.withArticle(shape.name()) + ", which is no text",
                "Take a text, number, boolean, enum or date below it");
    }

    public static Problem mediaType(Place place, String setting, String text) {
        return problem(
                Code.HEADER_INVALID,
                place,
                setting + " is \"" + text + "\", which is no media type",
                "One is application/json, another text/plain; charset=utf-8");
    }

    public static Problem partTwice(Place place, String part, String first) {
        return problem(Code.BODY_TWICE, place, "a message has one @" + part + ", and " + first + " is it", "Keep one");
    }

    public static Problem twoParts(Place place, String first, String second) {
        return problem(
                Code.TWO_FORMS,
                place,
                "@" + first + " and @" + second + " contradict: a parameter is one part of the message",
                "Keep one of the two");
    }

    public static Problem unused(Place place, String texts) {
        return problem(
                Code.PARAMETER_UNUSED,
                place,
                "the message does not use this parameter",
                "Name it in " + texts + " as {" + place.words().replaceAll(".*\\(|\\)", "")
                        + "}, mark it as a part of the message, or take it out");
    }

    public static Problem formOfNoText(Place place, JsonShape shape) {
        return problem(
                Code.TYPE_MISMATCH,
                place,
                "the body is " + WiringProblems.withArticle(shape.name())
                        + ", but the server cannot write it as a form",
                "Give it as a String: name=value&other=value");
    }

    public static Problem timeoutZero(Place place, String setting, String text) {
        return problem(
                Code.DURATION_INVALID, place, setting + " is \"" + text + "\": no answer comes within no time at all");
    }

    public static Problem answeredFromOutside(Place place, String shape) {
        return problem(
                Code.RETURN_MISMATCH,
                place,
                "returns " + shape + ", but with asyncComplete the result is what somebody outside gives",
                "Declare the type of what is given from outside");
    }

    public static Problem noBody(Place place) {
        return problem(
                Code.MISSING_INPUT, place, "nothing supplies the value of the message", "Mark a parameter with @Body");
    }

    public static Problem keyOfNoScalar(Place place, JsonShape shape) {
        return problem(
                Code.TYPE_MISMATCH,
                place,
                "the key is " + WiringProblems.withArticle(shape.name())
                        + ", but the server writes texts and integers only",
                "Take a String, int or long");
    }

    public static Problem secret(Place place, String path, String where) {
        return problem(
                Code.SECRET_EXPOSED,
                place,
                path + " would be stored in clear " + where,
                "A secret may go into the URI, a header or the body of an @Http call, or into a worker's input");
    }

    public static Problem taskMayBeAbsent(Place place, String path) {
        return problem(
                Code.MAY_BE_ABSENT,
                place,
                path + " may be absent, but it names the task",
                "Take a text that is surely there, by @Coalesce or @Inline if need be");
    }

    public static Problem startResult(Place place, String declared) {
        return problem(
                Code.RETURN_MISMATCH,
                place,
                "returns " + declared + ", but what starts a workflow gives the id of its execution",
                "Declare: String " + place.words() + "(…), or void");
    }
}
