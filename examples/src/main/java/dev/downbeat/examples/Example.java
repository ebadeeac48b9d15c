package dev.downbeat.examples;

import dev.downbeat.Conductor;
import dev.downbeat.ConductorException;
import dev.downbeat.devserver.DevServer;
import dev.downbeat.devserver.DevServerException;
import dev.downbeat.devserver.DevServerOptions;
import java.time.Duration;

/** Runs a program on an engine of its own, and stops everything when it is done. */
public final class Example {

    /** What an example does with a server. */
    @FunctionalInterface
    public interface Body {
        /**
         * Does it.
         *
         * @param conductor the server
         * @param screen where to say what happens
         * @return whether all went well
         * @throws Exception if something did not
         */
        boolean run(Conductor conductor, Screen screen) throws Exception;
    }

    private static final Duration LONGEST_TRAINING = Duration.ofSeconds(60);

    private Example() {}

    /**
     * Starts the engine, runs the body, stops all and ends the process: with status 0 if all went well, else with 1.
     *
     * @param body what to do
     */
    @SuppressWarnings("CatchAndPrintStackTrace") // a fault of the example itself: its author wants the trace
    public static void main(Body body) {
        endWithParent();
        Screen screen = new Screen();
        boolean well = false;
        DevServerOptions options = DevServerOptions.builder()
                .progress(line -> screen.say("engine", line))
                .build();
        try (DevServer engine = DevServer.start(options);
                Conductor conductor = Conductor.connect(engine.url().toString())) {
            well = body.run(conductor, screen);
            engine.awaitTraining(LONGEST_TRAINING);
        } catch (DevServerException e) {
            screen.complain("engine", e.getMessage());
        } catch (ConductorException e) {
            screen.complain("conductor", e.getMessage());
        } catch (Exception e) {
            e.printStackTrace();
        }
        System.exit(well ? 0 : 1);
    }

    /** A Maven that is killed would leave this process alone with nobody to read what it prints. */
    private static void endWithParent() {
        ProcessHandle.current().parent().ifPresent(parent -> {
            var unused = parent.onExit().thenRun(() -> Runtime.getRuntime().exit(143));
        });
    }
}
