package dev.downbeat.it.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes wrong documents of right ones: one value replaced, one property gone, new or twice, the text cut short. */
final class Mutation {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final List<JsonNode> STRANGERS = List.of(
            JSON.nullNode(),
            JSON.booleanNode(true),
            JSON.numberNode(7),
            JSON.numberNode(-1),
            JSON.numberNode(3_000_000_000L),
            JSON.numberNode(new BigDecimal("2.5")),
            JSON.numberNode(new BigDecimal("3.0")),
            JSON.numberNode(new BigDecimal("1e400")),
            JSON.numberNode(BigInteger.TEN.pow(40)),
            JSON.textNode(""),
            JSON.textNode("stranger"),
            JSON.textNode("12"),
            JSON.textNode("2026-01-31"),
            JSON.arrayNode(),
            JSON.arrayNode().add(1),
            JSON.objectNode(),
            JSON.objectNode().put("stranger", 1));

    private Mutation() {}

    static String of(String json, Random random) throws Exception {
        if (random.nextInt(20) == 0) {
            return json.substring(0, random.nextInt(json.length()));
        }
        JsonNode tree = Subject.EXACT.readTree(json);
        List<JsonNode> holders = new ArrayList<>();
        collect(tree, holders);
        JsonNode stranger = STRANGERS.get(random.nextInt(STRANGERS.size()));
        if (holders.isEmpty() || random.nextInt(30) == 0) {
            return stranger.toString();
        }
        JsonNode holder = holders.get(random.nextInt(holders.size()));
        switch (holder) {
            case ObjectNode object -> {
                List<String> names = new ArrayList<>();
                object.fieldNames().forEachRemaining(names::add);
                String name = names.get(random.nextInt(names.size()));
                switch (random.nextInt(4)) {
                    case 0 -> object.remove(name);
                    case 1 -> object.set("stranger", stranger);
                    default -> object.set(name, stranger);
                }
            }
            case ArrayNode array -> array.set(random.nextInt(array.size()), stranger);
            default -> throw new AssertionError(holder);
        }
        return tree.toString();
    }

    private static void collect(JsonNode node, List<JsonNode> holders) {
        if (node.isContainerNode() && !node.isEmpty()) {
            holders.add(node);
        }
        node.forEach(child -> collect(child, holders));
    }
}
