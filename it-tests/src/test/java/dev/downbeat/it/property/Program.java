package dev.downbeat.it.property;

import com.fasterxml.jackson.databind.JsonNode;
import dev.downbeat.it.property.flow.Flow;
import dev.downbeat.it.property.flow.FlowMaker;
import dev.downbeat.it.property.flow.FlowText;
import dev.downbeat.it.property.flow.Prediction;
import dev.downbeat.it.property.flow.Source;
import dev.downbeat.it.property.world.Values;
import dev.downbeat.it.property.world.World;
import dev.downbeat.it.property.world.WorldText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/**
 * A generated program.
 *
 * @param inputs the values of the workflow's inputs, by key
 */
record Program(long seed, World world, Flow flow, Source source, Map<String, JsonNode> inputs) {

    static Program of(World world, long seed) {
        Flow flow = FlowMaker.make(world, seed);
        Values values = new Values(new Random(seed ^ 0x5DEECE66DL));
        Map<String, JsonNode> inputs = new LinkedHashMap<>();
        flow.inputs().forEach(input -> inputs.put(input.key(), input.value().orElseGet(() -> values.of(input.type()))));
        return new Program(seed, world, flow, FlowText.of(world, flow), inputs);
    }

    Prediction prediction() {
        return new Prediction(flow, inputs);
    }

    /** Its files, without those of the world. */
    Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put(file(), source.text());
        flow.subFlows()
                .forEach(sub -> files.put(
                        WorldText.file(world, sub.type()),
                        FlowText.of(world, sub).text()));
        return files;
    }

    String file() {
        return WorldText.file(world, flow.type());
    }

    /** What somebody needs who looks into its failure. */
    String story() {
        StringBuilder text = new StringBuilder("seed " + seed + ", given " + inputs + "\n");
        files().forEach((file, source) ->
                text.append("// ").append(file).append('\n').append(source).append('\n'));
        WorldText.of(world)
                .forEach((file, source) -> text.append("// ")
                        .append(file)
                        .append('\n')
                        .append(source)
                        .append('\n'));
        return text.toString();
    }
}
