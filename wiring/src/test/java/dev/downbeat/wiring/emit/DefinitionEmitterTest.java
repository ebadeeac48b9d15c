package dev.downbeat.wiring.emit;

import static dev.downbeat.wiring.model.Flows.byName;
import static dev.downbeat.wiring.model.Flows.constant;
import static dev.downbeat.wiring.model.Flows.flow;
import static dev.downbeat.wiring.model.Flows.fromPath;
import static dev.downbeat.wiring.model.Flows.key;
import static dev.downbeat.wiring.model.Flows.task;
import static dev.downbeat.wiring.model.Shapes.BIG_DECIMAL;
import static dev.downbeat.wiring.model.Shapes.BOOLEAN;
import static dev.downbeat.wiring.model.Shapes.INT;
import static dev.downbeat.wiring.model.Shapes.OBJECT;
import static dev.downbeat.wiring.model.Shapes.STRING;
import static dev.downbeat.wiring.model.Shapes.VOID;
import static dev.downbeat.wiring.model.Shapes.list;
import static dev.downbeat.wiring.model.Shapes.map;
import static dev.downbeat.wiring.model.Shapes.optional;
import static dev.downbeat.wiring.model.Shapes.property;
import static dev.downbeat.wiring.model.Shapes.record;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.downbeat.definition.DefinitionJson;
import dev.downbeat.definition.WorkflowDefinition;
import dev.downbeat.wiring.model.Argument;
import dev.downbeat.wiring.model.Contract;
import dev.downbeat.wiring.model.JsonShape;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DefinitionEmitterTest {

    private static final JsonShape RESERVATION =
            record("a.Reservation", property("id", STRING), property("order-no", INT));

    @Test
    void writesWhatTheEngineNeeds_andNothingElse() {
        WorkflowDefinition definition = DefinitionEmitter.emit(flow().input("name", STRING)
                .step("greet", "greet_ref", task("greet", STRING, key("name", STRING)), STRING, byName("name", STRING))
                .returns(STRING, "greet")
                .build());
        assertThat(DefinitionJson.write(definition)).isEqualToNormalizingNewlines("""
            {
              "name": "fulfil_order",
              "version": 1,
              "inputParameters": [
                "name"
              ],
              "tasks": [
                {
                  "name": "greet",
                  "taskReferenceName": "greet_ref",
                  "inputParameters": {
                    "name": "${workflow.input.name}"
                  }
                }
              ],
              "outputParameters": {
                "result": "${greet_ref.output.result}"
              }
            }
            """);
    }

    static Stream<Arguments> paths() {
        return Stream.of(
                arguments("order", "${workflow.input.order}"),
                arguments("order.lines[0].sku", "${workflow.input.order.lines[0].sku}"),
                arguments("order.lines[*].sku", "${workflow.input.order.lines[*].sku}"),
                arguments("['order-id']", "${workflow.input['order-id']}"),
                arguments("['it\\'s'].a", "${workflow.input['it\\'s'].a}"),
                arguments("reserve", "${reserve_ref.output}"),
                arguments("reserve.id", "${reserve_ref.output.id}"),
                arguments("reserve['order-no']", "${reserve_ref.output['order-no']}"),
                arguments("charge", "${charge.output.result}"),
                arguments("price", "${price.output['unit price']}"),
                arguments("lines", "${lines.output.result}"),
                arguments("lines[0]", "${lines.output.result[0]}"),
                arguments("totals.eu", "${totals.output.eu}"));
    }

    @ParameterizedTest
    @MethodSource("paths")
    void writesAPath_asTheExpressionOfWhereTheValueLies(String path, String expression) {
        assertThat(input(OBJECT, fromPath("value", OBJECT, path))).isEqualTo(expression);
    }

    static Stream<Arguments> constants() {
        return Stream.of(
                arguments(STRING, "plain", "plain"),
                arguments(STRING, "${order.id}", "$${order.id}"),
                arguments(STRING, "a ${b} $${c} $5 {d}", "a $${b} $$${c} $5 {d}"),
                arguments(INT, "12", 12),
                arguments(BIG_DECIMAL, "9.5", new BigDecimal("9.5")),
                arguments(BOOLEAN, "true", true),
                arguments(list(STRING), "[\"${a}\", \"b\"]", List.of("$${a}", "b")),
                arguments(map(OBJECT), "{\"${k}\": {\"a.b\": \"${v}\"}}", Map.of("${k}", Map.of("a.b", "$${v}"))),
                arguments(OBJECT, "[true, {\"n\": 1}]", List.of(true, Map.of("n", 1))));
    }

    @ParameterizedTest
    @MethodSource("constants")
    void writesAConstant_asJsonOfItsType_soThatTheEngineReadsNoExpressionInIt(
            JsonShape shape, String text, Object value) {
        assertThat(input(shape, constant("value", shape, text))).isEqualTo(value);
    }

    @Test
    void keepsAConstantNull() {
        assertThat(input(OBJECT, constant("value", OBJECT, "null"))).isNull();
    }

    @Test
    void readsTheInputOfAKeyThatIsNoName_whereTheParameterIsCalledSo() {
        WorkflowDefinition definition = DefinitionEmitter.emit(flow().input("order-id", STRING)
                .step("greet", task("greet", VOID, key("order-id", STRING)), byName("order-id", STRING))
                .build());
        assertThat(definition.tasks().get(0).inputs())
                .containsExactly(entry("order-id", "${workflow.input['order-id']}"));
    }

    @Test
    void givesAVoidWorkflowAnOutput_sinceWithoutOneTheEngineTakesTheLastTasks() {
        WorkflowDefinition definition =
                DefinitionEmitter.emit(flow().step("tell", task("tell", VOID)).build());
        assertThat(definition.outputs()).containsExactly(entry("result", null));
    }

    @Test
    void spreadsARecordThatIsTheResult_propertyByProperty() {
        WorkflowDefinition definition = DefinitionEmitter.emit(flow().step("reserve", task("reserve", RESERVATION))
                .returns(RESERVATION, "reserve")
                .build());
        assertThat(definition.outputs())
                .containsExactly(
                        entry("id", "${reserve.output.id}"), entry("order-no", "${reserve.output['order-no']}"));
    }

    @Test
    void putsAMapUnderItsKey_sinceTheEngineCannotSpreadIt() {
        WorkflowDefinition definition = DefinitionEmitter.emit(flow().step("totals", task("totals", map(INT)))
                .returns(map(INT), "totals")
                .build());
        assertThat(definition.outputs()).containsExactly(entry("result", "${totals.output}"));
    }

    @Test
    void putsAResultTogether() {
        JsonShape receipt = record(
                "a.Receipt", property("id", STRING), property("note", optional(STRING)), property("kind", STRING));
        WorkflowDefinition definition = DefinitionEmitter.emit(flow().input("id", STRING)
                .returns(receipt, byName("id", STRING), constant("kind", STRING, "${}"))
                .build());
        assertThat(definition.outputs()).containsExactly(entry("id", "${workflow.input.id}"), entry("kind", "$${}"));
    }

    /** What a step's one input becomes, in a flow of all kinds of sources. */
    private static @Nullable Object input(JsonShape shape, Argument argument) {
        WorkflowDefinition definition = DefinitionEmitter.emit(flow().input("order", OBJECT)
                .input("order-id", STRING)
                .input("it's", OBJECT)
                .step("reserve", "reserve_ref", task("reserve", RESERVATION), RESERVATION)
                .step("charge", task("charge", STRING))
                .step("price", new Contract("price", List.of(), BIG_DECIMAL, Optional.of("unit price")))
                .step("lines", task("lines", list(STRING)))
                .step("totals", task("totals", map(INT)))
                .step("use", task("use", VOID, key("value", shape)), argument)
                .build());
        return definition.tasks().get(5).inputs().get("value");
    }
}
