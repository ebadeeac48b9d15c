package dev.downbeat.it.workers.domains;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.downbeat.Conductor;
import dev.downbeat.TaskContext;
import dev.downbeat.it.engine.Attempt;
import dev.downbeat.it.engine.Engine;
import dev.downbeat.it.engine.OnEngine;
import dev.downbeat.it.engine.Run;
import dev.downbeat.worker.WorkerRegistration;
import org.junit.jupiter.api.Test;

/** Which tasks a process takes: of which types, from which domains, how many at once. */
@OnEngine
final class DomainsTest {

    private record Office(String name) implements Regional {

        @Override
        public String anywhere(TaskContext context) {
            return name + ", domain " + context.domain().orElse("none");
        }

        @Override
        public String declared(TaskContext context) {
            return anywhere(context);
        }

        @Override
        public String other() {
            return name;
        }
    }

    private static WorkerRegistration office(String name, String... only) {
        return new RegionalRegistration(new Office(name)).only(only);
    }

    private static Run sentTo(Engine engine, String task, String domain) {
        return Run.ofTask(engine, task, "{}", "{\"taskToDomain\": {\"" + task + "\": \"" + domain + "\"}}");
    }

    private static String told(Run run) {
        return run.await("COMPLETED").last().output().path("result").asText();
    }

    @Test
    void takesTheTasksOfItsDomain_whereOneTypeIsThereTwice(Engine engine) {
        try (Conductor conductor = engine.work(
                office("Paris", "regional_anywhere").domain("eu"),
                office("Boston", "regional_anywhere").domain("us"))) {
            assertThat(conductor).isNotNull();

            Run us = sentTo(engine, "regional_anywhere", "us");
            Run eu = sentTo(engine, "regional_anywhere", "eu");

            assertThat(told(eu)).isEqualTo("Paris, domain eu");
            assertThat(told(us)).isEqualTo("Boston, domain us");
        }
    }

    @Test
    void takesTheDomainThatTheTaskDeclares_unlessTheProcessSaysAnother(Engine engine) {
        try (Conductor conductor = engine.work(
                office("Lima", "regional_declared"),
                office("Oslo", "regional_declared").domain("north"))) {
            assertThat(conductor).isNotNull();

            assertThat(told(sentTo(engine, "regional_declared", "south"))).isEqualTo("Lima, domain south");
            assertThat(told(sentTo(engine, "regional_declared", "north"))).isEqualTo("Oslo, domain north");
        }
    }

    @Test
    void refusesOneTypeTwiceInOneDomain(Engine engine) {
        try (Conductor conductor = engine.connect()) {
            assertThatThrownBy(() -> conductor.workers(
                            office("Paris", "regional_anywhere").domain("eu"),
                            office("Boston", "regional_anywhere").domain("eu")))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("\"regional_anywhere\" is there twice");
        }
    }

    @Test
    void takesOnlyTheTasksThatAreNamed(Engine engine) {
        try (Conductor here = engine.connect();
                Conductor there = engine.work(office("there", "regional_declared"))) {
            here.workers(office("here", "regional_other")).start().close();

            Run other = Run.ofTask(engine, "regional_other", "{}");
            assertThat(told(sentTo(engine, "regional_declared", "south"))).isEqualTo("there, domain south");

            Attempt waiting = other.history().went("SCHEDULED").getFirst();
            assertThat(waiting.pollCount()).isZero();
            assertThat(there).isNotSameAs(here);
            here.workers(office("here", "regional_other")).start();
            assertThat(told(other)).isEqualTo("here");
        }
    }
}
