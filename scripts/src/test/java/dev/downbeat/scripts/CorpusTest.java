package dev.downbeat.scripts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.downbeat.scripts.Corpus.Entry;
import dev.downbeat.wiring.problem.Severity;
import dev.downbeat.wiring.script.ScriptFault;
import dev.downbeat.wiring.script.ScriptParser;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the engine runs is never refused; what it refuses is refused here, on the same line, but for a few that are named. */
final class CorpusTest {

    private final ScriptParser javaScript = new JavaScriptParser();
    private final ScriptParser jq = new JqParser();

    @Test
    void javaScriptThatTheEngineReads_isNeverRefused() {
        assertThat(refusedThoughRead(javaScript, Corpus.javaScript())).isEmpty();
    }

    @Test
    void javaScriptThatTheEngineDoesNotRead_isRefused_butForOne() {
        assertThat(missed(javaScript, Corpus.javaScript())).containsExactly("fn-in-label-if");
    }

    @Test
    void javaScript_isRefusedOnTheLineWhereTheEngineStops_butForTwo() {
        assertThat(onAnotherLine(javaScript, Corpus.javaScript()))
                .containsExactly("b-throw-newline", "b-async-arrow-line");
    }

    @Test
    void jqThatTheServerReads_isNeverRefused() {
        assertThat(refusedThoughRead(jq, Corpus.jq())).isEmpty();
    }

    @Test
    void jqThatTheServerDoesNotRead_isRefused() {
        assertThat(missed(jq, Corpus.jq())).isEmpty();
    }

    @Test
    void jq_isRefusedOnTheLineWhereTheServerStops() {
        assertThat(onAnotherLine(jq, Corpus.jq())).isEmpty();
    }

    @Test
    void bothCorporaAreThere() {
        assertThat(Corpus.javaScript())
                .hasSize(374)
                .filteredOn(entry -> !entry.isRead())
                .hasSize(193);
        assertThat(Corpus.jq())
                .hasSize(157)
                .filteredOn(entry -> !entry.isRead())
                .hasSize(55);
    }

    private static List<String> refusedThoughRead(ScriptParser parser, List<Entry> entries) {
        return entries.stream()
                .filter(entry -> entry.isRead() && error(parser, entry).isPresent())
                .map(Entry::id)
                .toList();
    }

    private static List<String> missed(ScriptParser parser, List<Entry> entries) {
        return entries.stream()
                .filter(entry -> !entry.isRead() && error(parser, entry).isEmpty())
                .map(Entry::id)
                .toList();
    }

    private static List<String> onAnotherLine(ScriptParser parser, List<Entry> entries) {
        return entries.stream()
                .filter(entry -> !entry.isRead() && entry.line() > 0)
                .filter(entry -> error(parser, entry)
                        .filter(fault -> fault.place().line() != entry.line())
                        .isPresent())
                .map(Entry::id)
                .toList();
    }

    private static Optional<ScriptFault> error(ScriptParser parser, Entry entry) {
        return parser.parse(entry.text()).faults().stream()
                .filter(fault -> fault.severity() == Severity.ERROR)
                .findFirst();
    }
}
