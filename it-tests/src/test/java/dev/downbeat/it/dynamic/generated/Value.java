package dev.downbeat.it.dynamic.generated;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;

/** What is predicted of a value: one for each round where it stands in a loop, else the same in all; null where it is absent. */
final class Value {

    private final IntFunction<Object> rule;
    private final Map<Integer, Object> known = new HashMap<>();

    private Value(IntFunction<Object> rule) {
        this.rule = rule;
    }

    static Value of(IntFunction<Object> rule) {
        return new Value(rule);
    }

    static Value same(Object value) {
        return new Value(round -> value);
    }

    Object at(int round) {
        if (!known.containsKey(round)) {
            known.put(round, rule.apply(round));
        }
        return known.get(round);
    }

    int number(int round) {
        return (Integer) at(round);
    }

    String text(int round) {
        return (String) at(round);
    }

    boolean flag(int round) {
        return (Boolean) at(round);
    }

    Crew.Hue hue(int round) {
        return (Crew.Hue) at(round);
    }

    Crew.Box box(int round) {
        return (Crew.Box) at(round);
    }

    List<?> list(int round) {
        return (List<?>) at(round);
    }

    /** A list whose elements are made from this one's. */
    List<Object> mapped(int round, Function<Object, Object> element) {
        List<Object> all = new ArrayList<>();
        list(round).forEach(it -> all.add(element.apply(it)));
        return all;
    }
}
