package dev.downbeat.it.property.world;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/** Names that were not given before, whatever their case. */
public final class Names {

    public static final List<String> THINGS = List.of(
            "order",
            "total",
            "region",
            "label",
            "count",
            "price",
            "owner",
            "lines",
            "weight",
            "status",
            "note",
            "amount",
            "address",
            "currency",
            "moment",
            "carrier",
            "token",
            "reason",
            "level",
            "ticket",
            "input",
            "conductor",
            "result",
            "value",
            "name",
            "task");
    public static final List<String> DEEDS = List.of(
            "charge", "ship", "reserve", "weigh", "pack", "review", "inform", "sort", "scan", "bill", "refund", "check",
            "print", "load", "collect", "rate", "seal", "audit", "fetch", "merge");

    private final Random random;
    private final Set<String> taken = new HashSet<>();

    public Names(Random random) {
        this.random = random;
    }

    public String from(List<String> words) {
        String word = words.get(random.nextInt(words.size()));
        String name = word;
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            name = word + i;
        }
        return name;
    }

    public void take(String name) {
        taken.add(name.toLowerCase(Locale.ROOT));
    }

    public static String capitalized(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
