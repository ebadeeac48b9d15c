package dev.downbeat.examples.dynamic;

import dev.downbeat.annotation.Task;
import dev.downbeat.annotation.Worker;

/** What a kitchen does. */
@Worker
public interface Kitchen {

    /** How a dish is cooked. */
    enum Heat {
        /** Slowly. */
        LOW,
        /** Fast. */
        HIGH
    }

    /**
     * What is cooked.
     *
     * @param name what it is called
     * @param minutes how long it takes
     * @param heat how hot
     */
    record Dish(String name, int minutes, Heat heat) {}

    /**
     * Cooks a dish.
     *
     * @param dish the dish
     * @param spice what goes into it
     * @return the meal, in words
     */
    @Task(name = "kitchen_cook")
    String cook(Dish dish, String spice);

    /**
     * Tastes.
     *
     * @param round how often it was tasted
     * @return whether it is done
     */
    @Task(name = "kitchen_taste")
    boolean taste(int round);

    /**
     * Carries a meal to a table.
     *
     * @param meal the meal
     * @return a word
     */
    @Task(name = "kitchen_serve")
    String serve(String meal);
}
