package dev.downbeat.scripts;

import dev.downbeat.scripts.Acorn.Refused;
import dev.downbeat.scripts.Acorn.Tree;
import dev.downbeat.scripts.Acorn.Unjudged;
import dev.downbeat.scripts.EngineLenience.Pardon;
import dev.downbeat.wiring.script.ParsedScript;
import dev.downbeat.wiring.script.ScriptFault;
import dev.downbeat.wiring.script.ScriptFault.Kind;
import dev.downbeat.wiring.script.ScriptParser;
import dev.downbeat.wiring.script.TextPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads JavaScript as the engine of Conductor 3.32 does (GraalJS 25.0: ES2025, a script and no module, not strict), for the
 * evaluators {@code graaljs} and {@code javascript}, which are the same. A read is {@code $.name}.
 *
 * <p>The first script that is not plain starts the parser, which takes a second or more of CPU; those after it take milliseconds. Make one for
 * a compiler run. May be used by several threads; they wait for each other.
 */
public final class JavaScriptParser implements ScriptParser {

    private static final Map<String, String> CLOSERS = Map.of("(", ")", "[", "]", "{", "}", "${", "}");
    private static final int MOST_PARDONS = 100;

    private final Acorn acorn = new Acorn();

    /** Makes a parser; nothing is started yet. */
    public JavaScriptParser() {}

    @Override
    public ParsedScript parse(String text) {
        Optional<ParsedScript> plain = PlainScript.of(text);
        return plain.isPresent() ? plain.get() : parsed(text);
    }

    private ParsedScript parsed(String text) {
        List<ScriptFault> faults = new ArrayList<>();
        String judged = text;
        for (int round = 0; round < MOST_PARDONS; round++) {
            switch (acorn.parse(judged)) {
                case Tree tree -> {
                    DollarReads.Found found = DollarReads.of(tree.program(), text);
                    return new ParsedScript(faults, found.reads(), found.whole(), EngineTraps.of(tree.program(), text));
                }
                case Refused refused -> {
                    Brackets brackets = new Brackets(CLOSERS, acorn.tokens(judged));
                    Optional<Pardon> pardon = EngineLenience.of(judged, refused, brackets);
                    if (pardon.isEmpty()) {
                        faults.add(new JavaScriptFaults(acorn, judged, brackets).of(refused));
                        return ParsedScript.unread(faults);
                    }
                    faults.add(new ScriptFault(
                            Kind.DOUBTFUL,
                            TextPlace.of(text, pardon.get().offset()),
                            pardon.get().headline(),
                            List.of()));
                    judged = pardon.get().mended();
                }
                case Unjudged unjudged -> {
                    return ParsedScript.unread(faults);
                }
            }
        }
        return ParsedScript.unread(faults);
    }
}
