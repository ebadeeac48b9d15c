package dev.downbeat.wiring.problem;

import dev.downbeat.wiring.model.JsonShape;
import java.util.List;

/** The catalogue, part: texts with values in braces. */
public final class TextProblems {

    static final List<String> BRING_TO_A_TEXT = List.of(
            "The server would write \"null\" into the text; make one before it: @Inline(\"$.value ?? 'none'\")");

    private TextProblems() {}

    private static Problem problem(Code code, Place place, String fact, String... details) {
        return new Problem(code, place.site(), place.words() + ": " + fact, List.of(details));
    }

    public static Problem templateOfNoText(Place place, JsonShape shape) {
        return problem(
                Code.TEMPLATE_INVALID,
                place,
                "@Template makes a text, but the parameter is " + WiringProblems.withArticle(shape.name()),
                "Declare the parameter String");
    }

    public static Problem templateInvalid(Place place, String text, String reason) {
        return problem(Code.TEMPLATE_INVALID, place, "\"" + text + "\" is no template: " + reason);
    }

    public static Problem absentInText(Place place, String path, String absent) {
        return problem(
                Code.MAY_BE_ABSENT,
                place,
                path + " may be absent, but a text needs a value",
                absent + " is optional",
                BRING_TO_A_TEXT.get(0));
    }

    public static Problem noScalar(Place place, String path, JsonShape shape) {
        return problem(
                Code.TEMPLATE_INVALID,
                place,
                path + " is " + WiringProblems.withArticle(shape.name()) + ", which cannot stand inside a text",
                "The server would write it as Java does; take a text, number, boolean, enum or date below it");
    }

    public static Problem aloneInText(Place place, String path, JsonShape shape) {
        return problem(
                Code.TEMPLATE_INVALID,
                place,
                path + " stands alone in the text, so it arrives as " + WiringProblems.withArticle(shape.name())
                        + " and not as text",
                "Put text beside it, or make a text of it before: @Inline(\"String($.value)\")");
    }
}
