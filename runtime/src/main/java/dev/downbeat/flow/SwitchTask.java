package dev.downbeat.flow;

import dev.downbeat.json.internal.Json;
import dev.downbeat.wiring.model.Block;
import dev.downbeat.wiring.model.Form;
import dev.downbeat.wiring.model.SwitchCase;
import dev.downbeat.wiring.model.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A choice: one of its cases runs, or none. What a case leaves may not have run afterwards; {@link Tasks#coalesce} brings cases
 * together. Conductor: {@code SWITCH}.
 */
public final class SwitchTask extends BlockTask<SwitchTask> {

    private final Form.Selector selector;
    private final List<SwitchCase> cases = new ArrayList<>();
    private Optional<Block> otherwise = Optional.empty();

    SwitchTask(String reference, Function<CallSite, Form.Selector> selector) {
        super(reference);
        this.selector = selector.apply(site());
    }

    /**
     * Adds a case.
     *
     * @param value the value for which it runs: a text, a number, a boolean or an enum's constant
     * @param tasks adds what it runs
     * @return this
     */
    public SwitchTask on(Object value, Consumer<Sequence> tasks) {
        return onAny(List.of(value), tasks);
    }

    /**
     * Adds a case of several values.
     *
     * @param values the values for each of which it runs
     * @param tasks adds what it runs
     * @return this
     */
    public SwitchTask onAny(List<?> values, Consumer<Sequence> tasks) {
        CallSite at = CallSite.here();
        List<Written> texts = values.stream()
                .map(value -> new Written(Json.MAPPER.valueToTree(value).asText(), at))
                .toList();
        String label = texts.stream().map(Written::text).collect(Collectors.joining(", "));
        cases.add(new SwitchCase(texts, fill(new Sequence(), tasks, label)));
        return this;
    }

    /**
     * Says what runs when no case does.
     *
     * @param tasks adds it
     * @return this
     */
    public SwitchTask otherwise(Consumer<Sequence> tasks) {
        otherwise = Optional.of(fill(new Sequence(), tasks, "otherwise"));
        return this;
    }

    @Override
    Form form() {
        return new Form.Switch(selector, cases, otherwise);
    }
}
