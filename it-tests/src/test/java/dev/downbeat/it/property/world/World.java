package dev.downbeat.it.property.world;

import java.util.List;

/**
 * What the programs of a batch share: a package with types and workers.
 *
 * @param port the port on the loopback of a server that tells what it was asked
 */
public record World(int number, int port, List<Type.Constants> enums, List<Type.Dto> dtos, List<WorkerTask> tasks) {

    public String packageName() {
        return "world" + number;
    }

    /** The tasks that never fail. */
    public List<WorkerTask> sound() {
        return tasks.stream().filter(it -> !it.fragile()).toList();
    }

    public List<String> workers() {
        return tasks.stream().map(WorkerTask::worker).distinct().toList();
    }
}
