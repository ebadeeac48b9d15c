package dev.downbeat.examples.dynamic;

import java.util.Locale;

/** Cooks in no time at all. */
final class Cook implements Kitchen {

    private static final int DONE = 3;

    @Override
    public String cook(Dish dish, String spice) {
        return dish.name() + " with " + spice + ", on " + dish.heat().name().toLowerCase(Locale.ROOT);
    }

    @Override
    public boolean taste(int round) {
        return round >= DONE;
    }

    @Override
    public String serve(String meal) {
        return "served " + meal;
    }
}
