package dev.downbeat.it.property.flow;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.downbeat.it.property.world.Basic;
import dev.downbeat.it.property.world.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;

/** Scripts and queries of which the result is known. */
final class Scripts {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** A script with the parameters that it reads. */
    record Written(Script script, List<Argument> arguments, Type result) {}

    /** What a script needs, and what it says in either language. */
    private record Recipe(
            String javaScript,
            String jq,
            List<Predicate<Type>> needs,
            Type result,
            Function<List<JsonNode>, JsonNode> meaning) {}

    private static final List<Recipe> RECIPES = List.of(
            new Recipe(
                    "$.A + $.B",
                    ".A + .B",
                    List.of(Scripts::isInt, Scripts::isInt),
                    Type.of(Basic.LONG),
                    it -> JSON.numberNode(it.get(0).longValue() + it.get(1).longValue())),
            new Recipe(
                    "$.A.length",
                    ".A | length",
                    List.of(it -> isList(it) || it instanceof Type.AnyLength),
                    Type.of(Basic.INT),
                    it -> JSON.numberNode(it.get(0).size())),
            new Recipe(
                    "$.A ? $.B : 'no'",
                    "if .A then .B else \"no\" end",
                    List.of(Scripts::isBoolean, Scripts::isText),
                    Type.of(Basic.TEXT),
                    it -> it.get(0).booleanValue() ? it.get(1) : JSON.textNode("no")),
            new Recipe(
                    "[$.A, $.B]",
                    "[.A, .B]",
                    List.of(Scripts::isText, Scripts::isText),
                    new Type.ListOf(Type.of(Basic.TEXT)),
                    it -> JSON.arrayNode().add(it.get(0)).add(it.get(1))),
            new Recipe(
                    "$.A + ' ${b}'",
                    ".A + \" ${b}\"",
                    List.of(Scripts::isText),
                    Type.of(Basic.TEXT),
                    it -> JSON.textNode(it.get(0).textValue() + " ${b}")),
            new Recipe(
                    "$.A ?? 'none'",
                    ".A // \"none\"",
                    List.of(Scripts::isMaybeText),
                    Type.of(Basic.TEXT),
                    it -> it.get(0).isNull() || it.get(0).isMissingNode() ? JSON.textNode("none") : it.get(0)),
            new Recipe(
                    "({key: $.A, 'two words': $.B, 'dot.ted': $.A})",
                    "{key: .A, \"two words\": .B, \"dot.ted\": .A}",
                    List.of(Scripts::isInt, Scripts::isInt),
                    new Type.MapOf(Type.of(Basic.INT)),
                    it -> JSON.objectNode()
                            .<ObjectNode>set("key", it.get(0))
                            .<ObjectNode>set("two words", it.get(1))
                            .set("dot.ted", it.get(0))),
            new Recipe(
                    "$.A.map(x => [x])",
                    ".A | map([.])",
                    List.of(Scripts::isList),
                    new Type.ListOf(new Type.Tree()),
                    it -> {
                        ArrayNode all = JSON.arrayNode();
                        it.get(0).forEach(element -> all.add(JSON.arrayNode().add(element)));
                        return all;
                    }));

    private final Random random;
    private final Wiring wiring;

    Scripts(Random random, Wiring wiring) {
        this.random = random;
        this.wiring = wiring;
    }

    /** A script over what can be read. */
    Optional<Written> any(boolean jq, Scope scope, List<String> names) {
        Recipe recipe = RECIPES.get(random.nextInt(RECIPES.size()));
        return write(recipe, jq ? recipe.jq() : recipe.javaScript(), scope, names);
    }

    /** A script that chooses a case: {@code BIG} or {@code small}. */
    Optional<Written> choice(Scope scope, List<String> names) {
        Recipe recipe = random.nextBoolean()
                ? new Recipe(
                        "$.A > 2 ? 'BIG' : 'small'",
                        "",
                        List.of(Scripts::isInt),
                        Type.of(Basic.TEXT),
                        it -> JSON.textNode(it.get(0).longValue() > 2 ? "BIG" : "small"))
                : new Recipe(
                        "$.A === 'alpha' || $.B ? 'BIG' : 'small'",
                        "",
                        List.of(Scripts::isText, Scripts::isBoolean),
                        Type.of(Basic.TEXT),
                        it -> JSON.textNode(
                                it.get(0).textValue().equals("alpha")
                                                || it.get(1).booleanValue()
                                        ? "BIG"
                                        : "small"));
        return write(recipe, recipe.javaScript(), scope, names);
    }

    /** A condition on a loop of what its body gives: with an end, whatever that is. */
    Written condition(Scope scope, List<Task> body) {
        int most = 1 + random.nextInt(3);
        List<Task> sure = body.stream()
                .filter(it ->
                        it.isTold() && it.result().filter(Scripts::canBeAsked).isPresent())
                .toList();
        Optional<Scope.Reading> limit = wiring.reading(scope, Scripts::isInt);
        if (!sure.isEmpty() && random.nextInt(4) > 0) {
            Task asked = sure.get(random.nextInt(sure.size()));
            Type type = asked.result().orElseThrow();
            String says = isBoolean(type) ? "" : isInt(type) ? " > 2" : " !== 'alpha'";
            String text = "$.round < " + most + " && $." + asked.name() + says;
            return new Written(
                    new Script(
                            text,
                            it -> JSON.booleanNode(
                                    it.get("round").intValue() < most && holds(type, it.get(asked.name())))),
                    List.of(),
                    Type.of(Basic.BOOLEAN));
        }
        if (limit.isPresent() && random.nextBoolean()) {
            Argument argument = new Argument(
                    "limit",
                    "limit",
                    limit.get().type(),
                    new Wire.From(limit.get().path()));
            return new Written(
                    new Script(
                            "$.round < " + most + " && $.round < $.limit // not more",
                            it -> JSON.booleanNode(it.get("round").intValue()
                                    < Math.min(most, it.get("limit").intValue()))),
                    List.of(argument),
                    Type.of(Basic.BOOLEAN));
        }
        return new Written(
                new Script(
                        "$.round < " + most,
                        it -> JSON.booleanNode(it.get("round").intValue() < most)),
                List.of(),
                Type.of(Basic.BOOLEAN));
    }

    private static boolean canBeAsked(Type type) {
        return isBoolean(type) || isInt(type) || isText(type);
    }

    private static boolean holds(Type type, JsonNode value) {
        return isBoolean(type)
                ? value.booleanValue()
                : isInt(type) ? value.longValue() > 2 : !value.asText().equals("alpha");
    }

    private Optional<Written> write(Recipe recipe, String text, Scope scope, List<String> names) {
        List<Argument> arguments = new ArrayList<>();
        String written = text;
        for (int i = 0; i < recipe.needs().size(); i++) {
            Optional<Scope.Reading> reading =
                    wiring.reading(scope, recipe.needs().get(i));
            if (reading.isEmpty()) {
                return Optional.empty();
            }
            String root = reading.get().path().root();
            boolean own = reading.get().path().parts().isEmpty()
                    && root.matches("[a-z0-9]+")
                    && arguments.stream().noneMatch(it -> it.name().equals(root));
            String name = own ? root : names.get(i);
            if (arguments.stream().anyMatch(it -> it.name().equals(name))) {
                return Optional.empty();
            }
            arguments.add(new Argument(name, name, reading.get().type(), wiring.wire(name, reading.get())));
            written = written.replaceAll("\\." + (char) ('A' + i) + "\\b", "." + name);
        }
        List<String> keys = arguments.stream().map(Argument::name).toList();
        return Optional.of(new Written(
                new Script(
                        written,
                        given -> recipe.meaning()
                                .apply(keys.stream().map(given::get).toList())),
                arguments,
                recipe.result()));
    }

    private static boolean isInt(Type type) {
        return type.is(Basic.INT);
    }

    private static boolean isText(Type type) {
        return type.is(Basic.TEXT) || type instanceof Type.Constants;
    }

    private static boolean isBoolean(Type type) {
        return type.is(Basic.BOOLEAN);
    }

    /** Not of large integers: a script gives one back as an object with the methods of BigInteger. */
    private static boolean isList(Type type) {
        return type instanceof Type.ListOf list && !list.element().holds(Basic.BIG_INTEGER);
    }

    private static boolean isMaybeText(Type type) {
        return type instanceof Type.Maybe maybe && isText(maybe.inner());
    }
}
