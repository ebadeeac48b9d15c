package dev.downbeat.it.dynamic.generated;

import dev.downbeat.annotation.Task;
import dev.downbeat.annotation.Worker;
import java.util.List;
import java.util.Optional;

/** The worker of generated workflows: simple enough to be predicted, and no two inputs of one name. */
@Worker
interface Crew {

    enum Hue {
        RED,
        GREEN,
        BLUE
    }

    record Box(String label, int weight, List<Integer> parts) {}

    @Task(name = "generated_add")
    int add(int left, int right);

    @Task(name = "generated_join")
    String join(String head, String tail);

    @Task(name = "generated_pack")
    Box pack(String label, int weight, Optional<String> note);

    @Task(name = "generated_paint")
    Hue paint(Hue hue, boolean same);

    @Task(name = "generated_exceeds")
    boolean exceeds(Box box, int limit);
}
