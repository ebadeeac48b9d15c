package dev.downbeat.definition;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Random;

/** Random JSON of every kind, the same for the same seed. */
final class AnyJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String[] TEXTS = {"", "a b", "${x.output}", "\"\\\n\t", "ü€😀", "null", "\u0000", "3600"};

    private AnyJson() {}

    static JsonNode value(Random random, int depth) {
        return switch (random.nextInt(depth > 0 ? 9 : 7)) {
            case 0 -> NODES.nullNode();
            case 1 -> NODES.booleanNode(random.nextBoolean());
            case 2 -> NODES.numberNode(random.nextInt());
            case 3 -> NODES.numberNode(random.nextLong());
            case 4 -> NODES.numberNode(new BigInteger(100, random));
            case 5 -> DecimalNode.valueOf(BigDecimal.valueOf(random.nextInt(100_000), 1 + random.nextInt(6)));
            case 6 -> NODES.textNode(TEXTS[random.nextInt(TEXTS.length)]);
            case 7 -> {
                ArrayNode array = NODES.arrayNode();
                for (int items = random.nextInt(4); items > 0; items--) {
                    array.add(value(random, depth - 1));
                }
                yield array;
            }
            default -> {
                ObjectNode object = NODES.objectNode();
                for (int items = random.nextInt(4); items > 0; items--) {
                    object.set(TEXTS[random.nextInt(TEXTS.length)] + items, value(random, depth - 1));
                }
                yield object;
            }
        };
    }
}
