package dev.downbeat.it.clients.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.downbeat.Conductor;
import dev.downbeat.ConductorException;
import dev.downbeat.client.TaskStatus;
import dev.downbeat.client.WorkflowStatus;
import dev.downbeat.client.search.WorkflowSearch;
import dev.downbeat.it.engine.Engine;
import dev.downbeat.it.engine.OnEngine;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the engine's search would take for something else, and what it says to what it does not take at all. */
@OnEngine
final class WrongSearchTest {

    private Archive archive;
    private Conductor conductor;

    @BeforeEach
    void start(Engine engine) {
        archive = new Archive(engine);
        conductor = engine.connect();
        archive.start(conductor, archive.quick(), 1, "ada", "order-1");
        archive.awaitHits("status=COMPLETED AND workflowType='" + archive.quick() + "'", 1);
    }

    @AfterEach
    void close() {
        conductor.close();
    }

    private WorkflowSearch workflows() {
        return conductor.search().workflows();
    }

    /** The number is what the engine finds of one execution, where the query's reader would expect the other. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "version=7|1|field \"version\"|look at what is found: stream().filter(…)",
                "priority IN (7,8)|1|field \"priority\"|look at what is found: stream().filter(…)",
                "scheduledTime>9|1|field \"scheduledTime\"|look at what is found: stream().filter(…)",
                "status!='RUNNING'|1|\"!=\"|name the values that are meant: status IN (COMPLETED,FAILED)",
                "NOT status='RUNNING'|0|\"NOT\"|name the values that are meant",
                "status=RUNNING OR status=COMPLETED|0|\"OR\"|ask twice, or for one of some values: status IN (…)",
                "status=COMPLETED and status='RUNNING'|0|\"and\"|write AND and IN",
                "status IN (FAILED, COMPLETED)|0|\", \"|write no blank after a comma"
            })
    void refusesWhatTheServerWouldTakeForSomethingElse(String query, int hits, String what, String wayOut) {
        assertThat(archive.total(query + " AND workflowType='" + archive.quick() + "'"))
                .isEqualTo(hits);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> workflows().where(query).total())
                .withMessage("the search for executions of this server, Conductor 3.32.3, does not understand " + what
                        + " and would answer as if it were not there or were something else: " + query
                        + "\n    Instead, " + wayOut + ".");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> workflows().where(query).first());
    }

    @Test
    void looksForTrapsOutsideOfValues_andForWhatTheServerTakesApartInside() {
        assertThat(workflows()
                        .where("workflowType='not in or != x' AND startTime>0")
                        .total())
                .isZero();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> workflows().where("correlationId='a, b'").total())
                .withMessageContaining(" does not understand \"'a, b'\" and would ")
                .withMessageEndingWith("Instead, say it by a method of the search, as correlationId(…).");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        workflows().where("correlationId=\"this AND that\"").total())
                .withMessageContaining(" does not understand \"\"this AND that\"\" and would ");
    }

    @Test
    void showsWhatTheServerDoesNotTake() {
        assertThatExceptionOfType(ConductorException.class)
                .isThrownBy(() -> workflows().where("status LIKE 'C%'").total())
                .withMessage("GET /api/workflow/search answered 400: Incorrectly formatted query string: status LIKE"
                        + " 'C%'");
        assertThatExceptionOfType(ConductorException.class)
                .isThrownBy(
                        () -> conductor.search().tasks().where("workflowId='x'").toList())
                .withMessageStartingWith("GET /api/tasks/search answered 500: ")
                .withMessageContaining("no such column: workflow_id");
        assertThatExceptionOfType(ConductorException.class)
                .isThrownBy(() -> workflows().where("startTime>yesterday").total())
                .withMessage("GET /api/workflow/search answered 500: For input string: \"yesterday\"");
    }

    @Test
    void refusesWhatSaysNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> workflows().text(" * "))
                .withMessage("the text to search for must say something: a search for \" * \" would find everything");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> workflows().where(" "))
                .withMessage("the query must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> workflows().correlationId("a", ""))
                .withMessage("a search by correlationId wants values that are not blank: [a, ]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> workflows().status())
                .withMessage("a search by status wants values that are not blank: []");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> workflows().pageSize(5001))
                .withMessage("a page can have 1 to 5000 hits, not 5001");
        assertThat(workflows().pageSize(5000).status(WorkflowStatus.COMPLETED).workflowName(archive.quick()))
                .satisfies(search -> assertThat(search.toList()).hasSize(1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> conductor.search().tasks().status(TaskStatus.SCHEDULED))
                .withMessage("tasks that wait for a worker are not in the server's index: ask"
                        + " conductor.tasks().queue(…).open(…), or an execution for its tasks()");
        String[] many =
                IntStream.range(0, 400).mapToObj(i -> "order-number-" + i).toArray(String[]::new);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> workflows().correlationId(many).total())
                .withMessageEndingWith(" characters, and servers read about 4000: search for fewer values at once");
    }

    @Test
    void findsNothingOfAWorkflowThatIsNotThere() {
        assertThat(conductor.search().running("se_nothing")).isEmpty();
        assertThat(conductor.search().correlated("se_nothing").find("order-1")).isEmpty();
        assertThat(workflows().workflowName("se_nothing").total()).isZero();
    }

    @Test
    void saysThatNobodyIsThere() {
        try (Conductor nowhere = Conductor.connect("http://localhost:1/api")) {
            assertThatExceptionOfType(ConductorException.class)
                    .isThrownBy(() -> nowhere.search().workflows().toList())
                    .withMessageStartingWith("GET /api/workflow/search: connection refused\n    Is the server at ");
        }
    }
}
