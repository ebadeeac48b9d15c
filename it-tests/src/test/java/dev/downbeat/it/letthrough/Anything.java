package dev.downbeat.it.letthrough;

import dev.downbeat.annotation.Input;
import dev.downbeat.annotation.Retry;
import dev.downbeat.annotation.Task;
import dev.downbeat.annotation.Worker;
import java.util.Map;

/** Does whatever the workflows of this package ask of a worker. */
@Worker
interface Anything {

    /** The order that makes it fail. */
    String BROKEN = "broken";

    @Task(name = "let_through_anything", retry = @Retry(count = 0))
    Map<String, Object> anything(@Input(whole = true) Map<String, Object> all);
}
