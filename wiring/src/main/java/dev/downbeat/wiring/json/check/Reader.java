package dev.downbeat.wiring.json.check;

import dev.downbeat.wiring.json.JsonValue.TextValue;
import dev.downbeat.wiring.json.TextSite;
import dev.downbeat.wiring.json.flow.JsonTask;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where an expression stands.
 *
 * @param task the task that reads; null for the workflow's output
 * @param text the text in which it stands
 * @param copesWithNull whether a script gets the value, which may ask for null
 * @param needed whether a known worker insists on the value
 * @param keeps what would keep a secret in clear, in words
 */
record Reader(@Nullable JsonTask task, TextValue text, boolean copesWithNull, boolean needed, Optional<String> keeps) {

    TextSite at(int from, int to) {
        return text.at(from, to);
    }
}
