package dev.downbeat.it.property.world;

import java.util.List;

/** What the programs of a batch share: a package with types and workers. */
public record World(int number, List<Type.Constants> enums, List<Type.Dto> dtos, List<WorkerTask> tasks) {

    public String packageName() {
        return "world" + number;
    }

    public List<String> workers() {
        return tasks.stream().map(WorkerTask::worker).distinct().toList();
    }
}
