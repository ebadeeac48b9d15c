package dev.downbeat.it.dynamic.generated;

import dev.downbeat.flow.DataType;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The types of what flows through a generated workflow. */
@SuppressWarnings("ImmutableEnumChecker") // a DataType is immutable
enum Kind {
    NUMBER(DataType.of(Integer.class)),
    TEXT(DataType.of(String.class)),
    FLAG(DataType.of(Boolean.class)),
    HUE(CrewTypes.HUE),
    BOX(CrewTypes.BOX),
    NUMBERS(DataType.list(DataType.of(Integer.class))),
    TEXTS(DataType.list(DataType.of(String.class))),
    BOXES(DataType.list(CrewTypes.BOX));

    /** Some of which mean something to the engine, to JavaScript or to jq. */
    private static final List<String> WORDS = List.of(
            "ink",
            "a b",
            "it's",
            "\"q\"",
            "${x.output}",
            "{brace}",
            "ünï",
            "null",
            "0",
            "line\nbreak",
            "$.x",
            "back\\slash");

    private final DataType<?> type;

    Kind(DataType<?> type) {
        this.type = type;
    }

    DataType<?> type() {
        return type;
    }

    /** The list of such. */
    Kind list() {
        return switch (this) {
            case NUMBER -> NUMBERS;
            case TEXT -> TEXTS;
            case BOX -> BOXES;
            default -> throw new IllegalArgumentException(name());
        };
    }

    /** What such a list holds. */
    Kind element() {
        return switch (this) {
            case NUMBERS -> NUMBER;
            case TEXTS -> TEXT;
            case BOXES -> BOX;
            default -> throw new IllegalArgumentException(name());
        };
    }

    /** A kind that does not fit where this one is needed. */
    Kind wrong() {
        return this == TEXT || this == HUE ? NUMBER : TEXT;
    }

    Object any(Random random) {
        return switch (this) {
            case NUMBER -> random.nextInt(1000);
            case TEXT -> WORDS.get(random.nextInt(WORDS.size()));
            case FLAG -> random.nextBoolean();
            case HUE -> List.of(Crew.Hue.values()).get(random.nextInt(3));
            case BOX ->
                new Crew.Box(
                        (String) TEXT.any(random), random.nextInt(1000), List.of(random.nextInt(9), random.nextInt(9)));
            case NUMBERS, TEXTS, BOXES -> {
                List<Object> all = new ArrayList<>();
                for (int i = 1 + random.nextInt(3); i > 0; i--) {
                    all.add(element().any(random));
                }
                yield all;
            }
        };
    }
}
