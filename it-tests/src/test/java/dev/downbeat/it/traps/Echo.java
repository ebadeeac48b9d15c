package dev.downbeat.it.traps;

import dev.downbeat.annotation.Input;
import dev.downbeat.annotation.Retry;
import dev.downbeat.annotation.Task;
import dev.downbeat.annotation.Worker;
import java.util.Map;

/** Gives back what it is given. */
@Worker
interface Echo {

    @Task(name = "trap_echo", retry = @Retry(count = 0))
    Map<String, Object> echo(@Input(whole = true) Map<String, Object> all);
}
