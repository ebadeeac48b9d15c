package dev.downbeat.examples.greetings;

import dev.downbeat.Conductor;
import dev.downbeat.examples.Example;
import dev.downbeat.examples.Executions;
import dev.downbeat.examples.Screen;
import java.util.List;

/** Greets the people named on the command line, one workflow each. */
public final class Main {

    private static final String SOMEBODY = "Ada";

    private Main() {}

    /**
     * Runs the example.
     *
     * @param args the names; without any, one default name
     */
    public static void main(String[] args) {
        List<String> names = args.length == 0 ? List.of(SOMEBODY) : List.of(args);
        Example.main((conductor, screen) -> greet(names, conductor, screen));
    }

    private static boolean greet(List<String> names, Conductor conductor, Screen screen) throws InterruptedException {
        conductor.register(HelloDefinition.get());
        screen.say("registered", "greet (task), hello v1 (workflow)");
        conductor.workers(new GreetingsRegistration(new FriendlyGreetings())).start();
        screen.say("workers", "greet");

        HelloClient hello = new HelloClient(conductor);
        Executions<String> executions = new Executions<>();
        names.forEach(name -> executions.start(name, hello::start));
        executions.await(screen);
        return executions.table(screen, "name");
    }
}
