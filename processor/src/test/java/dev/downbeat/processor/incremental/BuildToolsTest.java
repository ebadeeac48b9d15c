package dev.downbeat.processor.incremental;

import static org.assertj.core.api.Assertions.assertThat;

import dev.downbeat.processor.DownbeatProcessor;
import dev.downbeat.processor.UniqueNamesProcessor;
import dev.downbeat.processor.cases.Compilation;
import dev.downbeat.processor.cases.Javac;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What build tools have to know to compile incrementally. */
class BuildToolsTest {

    private static final Pattern TYPE = Pattern.compile(
            "([a-z]+)/(Payments|Orders|FulfilOrder)(Registration|Tasks|Mappers|Mocks|Types|Client|Execution|Definition)\\.java");

    /** The resources, by what they hold. */
    private static final Map<String, String> RESOURCES = Map.of(
            "META-INF/conductor/tasks/charge.json", "pay.Payments",
            "META-INF/conductor/tasks/sum.json", "pay.Payments",
            "META-INF/conductor/tasks/refund_receipt.json", "pay.Payments",
            "META-INF/conductor/tasks/refund_number.json", "pay.Payments",
            "META-INF/conductor/tasks/reserve_stock.json", "orders.Orders",
            "META-INF/conductor/tasks/address.json", "orders.Orders",
            "META-INF/conductor/tasks/ship.json", "orders.Orders",
            "META-INF/conductor/workflows/fulfil_order.v2.json", "flow.FulfilOrder",
            "META-INF/conductor/workflows/fulfil_order.v2.mmd", "flow.FulfilOrder");

    @TempDir
    Path scratch;

    @Test
    void tellsGradle_whichProcessorIsIsolatingAndWhichAggregating() throws IOException {
        List<URL> files =
                Collections.list(ClassLoader.getSystemResources("META-INF/gradle/incremental.annotation.processors"));

        assertThat(files).hasSize(1);
        assertThat(new String(files.get(0).openStream().readAllBytes(), StandardCharsets.UTF_8).lines())
                .containsExactlyInAnyOrder(
                        DownbeatProcessor.class.getName() + ",isolating",
                        UniqueNamesProcessor.class.getName() + ",aggregating");
        assertThat(Javac.downbeat().processors().get())
                .<Class<?>>map(Processor::getClass)
                .containsExactly(UniqueNamesProcessor.class, DownbeatProcessor.class);
    }

    @Test
    void givesEachFileOneOrigin_theInterfaceItIsMadeFrom() {
        SortedMap<String, List<String>> origins = new TreeMap<>();
        Javac recording = new Javac(() -> Javac.downbeat().processors().get().stream()
                .<Processor>map(processor -> new RecordingProcessor(processor, origins))
                .toList());

        Compilation compilation =
                Project.of(scratch, Project.SHOP).whole(recording).silent("the shop");

        SortedMap<String, List<String>> expected = new TreeMap<>();
        for (String file : compilation.generatedFiles().keySet()) {
            Matcher source = TYPE.matcher(file);
            expected.put(
                    file,
                    List.of(
                            source.matches()
                                    ? source.group(1) + "." + source.group(2)
                                    : RESOURCES.getOrDefault(file, "of nobody")));
        }
        assertThat(origins).isEqualTo(expected);
        assertThat(origins).containsKeys("pay/PaymentsTasks.java", "flow/FulfilOrderMappers.java");
        assertThat(origins.keySet()).containsAll(RESOURCES.keySet());
    }
}
