package dev.downbeat.it.property.world;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;

/** Values of a type, as JSON. Lists have at least two elements and maps always the same keys, so that paths below them lead somewhere. */
public final class Values {

    /** The words among which half of all texts are; cases of a switch are of these. */
    public static final List<String> WORDS = List.of("alpha", "beta", "gamma", "it's");

    public static final List<String> KEYS = List.of("key", "two words", "dot.ted");

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "ünï€ 日本",
            "a \"quoted\" \\ text",
            "${workflow.input.x}",
            "{x} $ } {",
            "line\nbreak\ttab",
            "null",
            "007",
            "😀");
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Random random;

    public Values(Random random) {
        this.random = random;
    }

    public JsonNode of(Type type) {
        return switch (type) {
            case Type.Scalar scalar -> of(scalar.basic());
            case Type.Constants constants ->
                JSON.textNode(
                        constants.names().get(random.nextInt(constants.names().size())));
            case Type.ListOf list -> list(list.element(), 2 + random.nextInt(2));
            case Type.ArrayOf array -> list(array.element(), 2 + random.nextInt(2));
            case Type.AnyLength list -> list(list.element(), random.nextInt(3));
            case Type.SetOf set -> distinct(list(set.element(), 2));
            case Type.MapOf map -> {
                ObjectNode object = JSON.objectNode();
                KEYS.forEach(key -> object.set(key, of(map.value())));
                yield object;
            }
            case Type.Maybe maybe -> random.nextInt(3) == 0 ? JSON.nullNode() : of(maybe.inner());
            case Type.Dto dto -> {
                ObjectNode object = JSON.objectNode();
                dto.properties().forEach(property -> object.set(property.json(), of(property.type())));
                yield object;
            }
            case Type.Exact exact ->
                JSON.textNode(new BigDecimal(new BigInteger(90, random), 2 + random.nextInt(20)).toPlainString());
            case Type.Tree tree -> tree(2);
        };
    }

    private ArrayNode list(Type element, int size) {
        ArrayNode array = JSON.arrayNode();
        for (int i = 0; i < size; i++) {
            array.add(of(element));
        }
        return array;
    }

    private static ArrayNode distinct(ArrayNode all) {
        ArrayNode distinct = JSON.arrayNode();
        new LinkedHashSet<>(Arrays.asList(all.get(0), all.get(1))).forEach(distinct::add);
        return distinct;
    }

    private JsonNode tree(int depth) {
        return switch (random.nextInt(depth > 0 ? 6 : 4)) {
            case 0 -> of(Basic.TEXT);
            case 1 -> of(Basic.LONG);
            case 2 -> of(Basic.BOOLEAN);
            case 3 -> of(Basic.DOUBLE);
            case 4 -> JSON.arrayNode().add(tree(depth - 1)).add(tree(depth - 1));
            default -> JSON.objectNode().<ObjectNode>set("key", tree(depth - 1)).set("more", tree(depth - 1));
        };
    }

    private JsonNode of(Basic basic) {
        return switch (basic) {
            case INT -> JSON.numberNode(random.nextBoolean() ? random.nextInt(5) : random.nextInt(200_001) - 100_000);
            case LONG -> JSON.numberNode(random.nextBoolean() ? random.nextInt(1000) : random.nextLong());
            case DOUBLE -> JSON.numberNode((random.nextInt(2_000_001) - 1_000_000) / 4.0);
            case BOOLEAN -> JSON.booleanNode(random.nextBoolean());
            case TEXT -> JSON.textNode(text());
            case BIG_INTEGER -> JSON.numberNode(new BigInteger(20 + random.nextInt(80), random));
            case BIG_DECIMAL ->
                JSON.numberNode(BigDecimal.valueOf(random.nextInt(1_000_000)).divide(BigDecimal.valueOf(4)));
            case UUID -> JSON.textNode(new java.util.UUID(random.nextLong(), random.nextLong()).toString());
            case URI ->
                JSON.textNode("https://example.com/" + random.nextInt(1000) + "?q=a%20b&r=" + random.nextInt(9));
            case INSTANT ->
                JSON.textNode(Instant.ofEpochSecond(random.nextInt(2_000_000_000), random.nextInt(1000) * 1_000_000L)
                        .toString());
            case DATE ->
                JSON.textNode(LocalDate.ofEpochDay(random.nextInt(40_000)).toString());
            case DURATION ->
                JSON.textNode(Duration.ofSeconds(1 + random.nextInt(1_000_000)).toString());
            case TIME -> JSON.textNode(time().toString());
            case DATE_TIME ->
                JSON.textNode(LocalDate.ofEpochDay(random.nextInt(40_000))
                        .atTime(time())
                        .toString());
            case OFFSET_DATE_TIME ->
                JSON.textNode(LocalDate.ofEpochDay(random.nextInt(40_000)).atTime(time()) + "Z");
            case YEAR_MONTH ->
                JSON.textNode(YearMonth.of(1970 + random.nextInt(100), 1 + random.nextInt(12))
                        .toString());
            case BYTES -> {
                byte[] bytes = new byte[1 + random.nextInt(8)];
                random.nextBytes(bytes);
                yield JSON.textNode(Base64.getEncoder().encodeToString(bytes));
            }
        };
    }

    /** With seconds, which are written then. */
    private LocalTime time() {
        return LocalTime.of(random.nextInt(24), random.nextInt(60), 1 + random.nextInt(59));
    }

    private String text() {
        return switch (random.nextInt(4)) {
            case 0, 1 -> WORDS.get(random.nextInt(WORDS.size()));
            case 2 -> TEXTS.get(random.nextInt(TEXTS.size()));
            default -> "text " + Integer.toString(random.nextInt(1_000_000), 36);
        };
    }
}
