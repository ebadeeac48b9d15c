package dev.downbeat.it.workers.inputs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.downbeat.Conductor;
import dev.downbeat.it.engine.Engine;
import dev.downbeat.it.engine.History;
import dev.downbeat.it.engine.OnEngine;
import dev.downbeat.it.engine.Run;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a worker's method is given for what the server sends. */
@OnEngine
final class InputsTest {

    private static Conductor conductor;

    @BeforeAll
    static void work(Engine engine) {
        conductor = engine.work(new IntakeRegistration(new IntakeDesk()));
    }

    @AfterAll
    static void close() {
        conductor.close();
    }

    /** Runs a task; single quotes are written for double ones. */
    private static String told(Engine engine, String task, String input) {
        History end = Run.ofTask(engine, task, input.replace('\'', '"')).await("COMPLETED");
        return end.last().output().path("result").asText();
    }

    @Test
    void givesEachParameterTheValueOfItsKey(Engine engine) {
        assertThat(told(
                        engine,
                        "intake_keys",
                        "{'order-id': 7000000000, 'customer': 'Ada', 'gift': true, 'unknown': [1]}"))
                .isEqualTo("7000000000 | Ada | true");
    }

    @Test
    void givesTheWholeInputToOneRecord_withRecordsInIt(Engine engine) {
        assertThat(told(
                        engine,
                        "intake_whole",
                        "{'id': 'p1', 'to': {'street': 'Main 1', 'flat': '2b'}, 'region': 'US', 'lines':"
                                + " [{'sku': 'tea', 'quantity': 2}, {'sku': 'cup', 'quantity': 1}]}"))
                .isEqualTo("Parcel[id=p1, to=Address[street=Main 1, flat=Optional[2b]],"
                        + " lines=[Line[sku=tea, quantity=2], Line[sku=cup, quantity=1]], region=US]");
    }

    @Test
    void givesDefaults_whereTheInputIsAbsentOrNull(Engine engine) {
        assertThat(told(engine, "intake_defaults", "{}")).isEqualTo("EUR | 3 | EU | [1, 2]");
        assertThat(told(
                        engine,
                        "intake_defaults",
                        "{'currency': null, 'copies': null, 'region': null, 'weights': null}"))
                .isEqualTo("EUR | 3 | EU | [1, 2]");
        assertThat(told(engine, "intake_defaults", "{'currency': 'USD', 'copies': 1, 'region': 'US', 'weights': []}"))
                .isEqualTo("USD | 1 | US | []");
    }

    @Test
    void givesEmptyOrNull_whereTheInputIsAbsentOrNull(Engine engine) {
        assertThat(told(engine, "intake_absent", "{}")).isEqualTo("Optional.empty | null | Optional.empty");
        assertThat(told(engine, "intake_absent", "{'coupon': null, 'note': null, 'region': null}"))
                .isEqualTo("Optional.empty | null | Optional.empty");
        assertThat(told(engine, "intake_absent", "{'coupon': '', 'note': 'ring', 'region': 'EU'}"))
                .isEqualTo("Optional[] | ring | Optional[EU]");
    }

    @Test
    void readsTimesAsIso8601(Engine engine) {
        assertThat(told(
                        engine,
                        "intake_times",
                        "{'at': '2026-01-31T10:15:30.5Z', 'day': '2026-02-01', 'takes': 'PT1H30M', 'local':"
                                + " '2026-01-31T10:15:30+01:00'}"))
                .isEqualTo("2026-01-31T10:15:30.500Z | 2026-02-01 | PT1H30M | 2026-01-31T10:15:30+01:00");
    }

    @Test
    void keepsIntegersWhole_butDecimalsPassThroughDoublesOfTheServer(Engine engine) {
        assertThat(told(
                        engine,
                        "intake_numbers",
                        "{'price': 1.10, 'count': 123456789012345678901234567890, 'factor': 2, 'distance':"
                                + " 9223372036854775807}"))
                .isEqualTo("1.1 | 123456789012345678901234567890 | 2.0 | 9223372036854775807");
        assertThat(told(
                        engine,
                        "intake_numbers",
                        "{'price': 1.2345678901234567890123, 'count': 1.0, 'factor': 1e-7, 'distance': 3.0}"))
                .isEqualTo("1.2345678901234567 | 1 | 1.0E-7 | 3");
    }

    @Test
    void readsListsMapsSetsAndArrays(Engine engine) {
        assertThat(told(
                        engine,
                        "intake_containers",
                        "{'lines': [{'sku': 'tea', 'quantity': 2}], 'sizes': {'s': [1, 2], 'l': []}, 'tags':"
                                + " ['b', 'a', 'b'], 'more': [{'sku': 'cup', 'quantity': 1}]}"))
                .isEqualTo("[Line[sku=tea, quantity=2]] | {l=[], s=[1, 2]} | [a, b] | [Line[sku=cup, quantity=1]]");
    }

    @Test
    void givesJsonAsItIs_andBytesFromBase64(Engine engine) {
        assertThat(told(
                        engine,
                        "intake_raw",
                        "{'anything': {'a': [1, null, 'x']}, 'image': 'aGVsbG8=', 'id':"
                                + " '5f0c2a52-3f5b-4a86-9a76-0b3a2f3c1d11'}"))
                .isEqualTo("{\"a\":[1,null,\"x\"]} | hello | 5f0c2a52-3f5b-4a86-9a76-0b3a2f3c1d11");
    }

    @Test
    void readsABeanThroughDatabind_leavingWhatIsNotThere(Engine engine) {
        assertThat(told(engine, "intake_bean", "{'customer': {'name': 'Ada', 'unknown': 1}}"))
                .isEqualTo("Ada | -1");
    }
}
