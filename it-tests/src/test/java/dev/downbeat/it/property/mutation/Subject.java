package dev.downbeat.it.property.mutation;

import dev.downbeat.it.property.flow.Argument;
import dev.downbeat.it.property.flow.Flow;
import dev.downbeat.it.property.flow.Form;
import dev.downbeat.it.property.flow.Path;
import dev.downbeat.it.property.flow.Scopes;
import dev.downbeat.it.property.flow.Source;
import dev.downbeat.it.property.flow.Task;
import dev.downbeat.it.property.flow.Wire;
import dev.downbeat.it.property.world.World;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;

/** The workflow that is broken, and where there is something to break. */
record Subject(World world, Flow flow, Source source, Scopes scopes, Random random) {

    /** A parameter of a task. */
    record Place(Task task, Argument argument) {

        String key() {
            return task.name() + "." + argument.name();
        }

        /** The path of a parameter with {@code @From}. */
        Path path() {
            return ((Wire.From) argument.wire()).path();
        }
    }

    Edit edit() {
        return new Edit(source);
    }

    <T> Optional<T> some(List<T> all) {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
    }

    /** All of a list, in some order. */
    <T> List<T> shuffled(List<T> all) {
        List<T> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    List<Task> tasks(Predicate<Form> form) {
        return flow.allTasks().stream().filter(it -> form.test(it.form())).toList();
    }

    List<Place> places() {
        List<Place> places = new ArrayList<>();
        flow.allTasks().forEach(task -> task.arguments().forEach(it -> places.add(new Place(task, it))));
        return places;
    }

    /** The parameters that have a path written. */
    List<Place> reads() {
        return places().stream()
                .filter(it -> it.argument().wire() instanceof Wire.From)
                .toList();
    }
}
