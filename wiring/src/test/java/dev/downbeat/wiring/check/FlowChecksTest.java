package dev.downbeat.wiring.check;

import static dev.downbeat.wiring.model.Flows.byName;
import static dev.downbeat.wiring.model.Flows.constant;
import static dev.downbeat.wiring.model.Flows.flow;
import static dev.downbeat.wiring.model.Flows.fromPath;
import static dev.downbeat.wiring.model.Flows.key;
import static dev.downbeat.wiring.model.Flows.task;
import static dev.downbeat.wiring.model.Shapes.BIG_DECIMAL;
import static dev.downbeat.wiring.model.Shapes.INT;
import static dev.downbeat.wiring.model.Shapes.LONG;
import static dev.downbeat.wiring.model.Shapes.OBJECT;
import static dev.downbeat.wiring.model.Shapes.STRING;
import static dev.downbeat.wiring.model.Shapes.UNRESOLVED;
import static dev.downbeat.wiring.model.Shapes.UUID;
import static dev.downbeat.wiring.model.Shapes.VOID;
import static dev.downbeat.wiring.model.Shapes.list;
import static dev.downbeat.wiring.model.Shapes.map;
import static dev.downbeat.wiring.model.Shapes.optional;
import static dev.downbeat.wiring.model.Shapes.property;
import static dev.downbeat.wiring.model.Shapes.record;
import static dev.downbeat.wiring.model.Shapes.sealed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.downbeat.wiring.model.Argument;
import dev.downbeat.wiring.model.Contract;
import dev.downbeat.wiring.model.Flow;
import dev.downbeat.wiring.model.Flows;
import dev.downbeat.wiring.model.JsonShape;
import dev.downbeat.wiring.problem.Problem;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FlowChecksTest {

    private static final JsonShape TAG = record("a.Tag", property("text", STRING));
    private static final JsonShape LINE =
            record("a.Line", property("sku", STRING), property("tags", list(TAG)), property("price", optional(INT)));
    private static final JsonShape ADDRESS = record("a.Address", property("city", STRING));
    private static final JsonShape RESERVATION = record(
            "a.Reservation",
            property("id", UUID),
            property("total", BIG_DECIMAL),
            property("lines", list(LINE)),
            property("address", optional(ADDRESS)),
            property("sums", map(BIG_DECIMAL)),
            property("unit price", INT),
            property("extra", OBJECT),
            property("shape", sealed("Shape")));
    private static final Contract RESERVE = task("reserve_stock", RESERVATION, key("order", STRING));

    /** A flow whose one interesting input reads something as something. */
    private static List<Problem> reading(JsonShape wanted, String path) {
        return Flows.check(readingFlow(wanted, fromPath("value", wanted, path)));
    }

    private static Flow readingFlow(JsonShape wanted, Argument argument) {
        return flow().input("order", STRING)
                .input("order-id", STRING)
                .input("note", optional(STRING))
                .step("reserveStock", RESERVE, byName("order", STRING))
                .step("tell", task("tell", VOID))
                .step("use", task("use", VOID, key("value", wanted)), argument)
                .step("later", task("later", STRING))
                .build();
    }

    static Stream<Arguments> reads() {
        return Stream.of(
                arguments("order", STRING),
                arguments("['order-id']", STRING),
                arguments("note", optional(STRING)),
                arguments("reserveStock", RESERVATION),
                arguments("reserveStock", map(OBJECT)),
                arguments("reserveStock.id", STRING),
                arguments("reserveStock.total", BIG_DECIMAL),
                arguments("reserveStock.lines", list(LINE)),
                arguments("reserveStock.lines[0].sku", STRING),
                arguments("reserveStock.lines[*].sku", list(STRING)),
                arguments("reserveStock.lines[*]", list(LINE)),
                arguments("reserveStock.lines[*].tags[*].text", list(STRING)),
                arguments("reserveStock.lines[*].tags", list(list(TAG))),
                arguments("reserveStock.address.city", optional(STRING)),
                arguments("reserveStock.sums.eu", BIG_DECIMAL),
                arguments("reserveStock.sums['e u']", BIG_DECIMAL),
                arguments("reserveStock['unit price']", INT),
                arguments("reserveStock.extra.what.ever[3]", INT),
                arguments("reserveStock.shape.radius", INT));
    }

    @ParameterizedTest
    @MethodSource("reads")
    void readsWhatIsThere(String path, JsonShape wanted) {
        assertThat(reading(wanted, path)).isEmpty();
    }

    static Stream<Arguments> astray() {
        return Stream.of(
                arguments("ordr", STRING, """
                    [Downbeat:UNKNOWN_SOURCE] use(value): no input or step is called "ordr"
                      Did you mean "order"?
                      Inputs of the workflow: order, order-id, note
                      Results of steps before: reserveStock\
                    """),
                arguments("reserveStok.total", BIG_DECIMAL, """
                    [Downbeat:UNKNOWN_SOURCE] use(value): no input or step is called "reserveStok"
                      Did you mean "reserveStock.total"?
                      Inputs of the workflow: order, order-id, note
                      Results of steps before: reserveStock\
                    """),
                arguments("order_id", STRING, """
                    [Downbeat:UNKNOWN_SOURCE] use(value): no input or step is called "order_id"
                      Did you mean "['order-id']"?
                      Inputs of the workflow: order, order-id, note
                      Results of steps before: reserveStock\
                    """),
                arguments("reserveStock.totl", BIG_DECIMAL, """
                    [Downbeat:UNKNOWN_PROPERTY] use(value): Reservation has no property "totl"
                      Did you mean "reserveStock.total"?
                      Reservation (the output of reserveStock) has: id, total, lines, address, sums, unit price, extra \
                    and 1 more\
                    """),
                arguments("reserveStock.lines[0].skus", STRING, """
                    [Downbeat:UNKNOWN_PROPERTY] use(value): Line has no property "skus"
                      Did you mean "reserveStock.lines[0].sku"?
                      Line (reserveStock.lines[0]) has: sku, tags, price\
                    """),
                arguments("reserveStock.unit_price", INT, """
                    [Downbeat:UNKNOWN_PROPERTY] use(value): Reservation has no property "unit_price"
                      Did you mean "reserveStock['unit price']"?
                      Reservation (the output of reserveStock) has: id, total, lines, address, sums, unit price, extra \
                    and 1 more\
                    """),
                arguments("reserveStock.adress.city", optional(STRING), """
                    [Downbeat:UNKNOWN_PROPERTY] use(value): Reservation has no property "adress"
                      Did you mean "reserveStock.address.city"?
                      Reservation (the output of reserveStock) has: id, total, lines, address, sums, unit price, extra \
                    and 1 more\
                    """),
                arguments("reserveStock.id.length", INT, """
                    [Downbeat:UNKNOWN_PROPERTY] use(value): reserveStock.id is a UUID and has no properties, so no \
                    "length\"\
                    """),
                arguments("order.length", INT, """
                    [Downbeat:UNKNOWN_PROPERTY] use(value): order is a String and has no properties, so no "length\"\
                    """),
                arguments("reserveStock.lines.sku", list(STRING), """
                    [Downbeat:NOT_INDEXABLE] use(value): reserveStock.lines is a List<Line>; a property is read of its \
                    elements
                      Did you mean "reserveStock.lines[*].sku"?\
                    """),
                arguments("order[0]", STRING, """
                    [Downbeat:NOT_INDEXABLE] use(value): order is a String, not a list, so [0] finds nothing\
                    """),
                arguments("reserveStock[*].id", STRING, """
                    [Downbeat:NOT_INDEXABLE] use(value): reserveStock is a Reservation, not a list, so [*] finds \
                    nothing\
                    """),
                arguments("reserveStock.sums[0]", BIG_DECIMAL, """
                    [Downbeat:NOT_INDEXABLE] use(value): reserveStock.sums is a Map<String, BigDecimal>, not a list, so \
                    [0] finds nothing\
                    """),
                arguments("reserveStock..total", BIG_DECIMAL, """
                    [Downbeat:PATH_INVALID] use(value): "reserveStock..total" is no path: a property's name is missing \
                    after the dot at 13\
                    """),
                arguments("order", INT, """
                    [Downbeat:TYPE_MISMATCH] use(value): order is a String, but an int is needed\
                    """),
                arguments("reserveStock.lines[*].sku", list(INT), """
                    [Downbeat:TYPE_MISMATCH] use(value): reserveStock.lines[*].sku does not fit List<int>: [] is \
                    String, needed is int
                      found   List<String>
                      needed  List<int>\
                    """),
                arguments("reserveStock.lines", list(record("x.P", property("price", INT))), """
                    [Downbeat:TYPE_MISMATCH] use(value): reserveStock.lines does not fit List<P>: [].price is \
                    Optional<int>, needed is int
                      found   List<Line>
                      needed  List<P>\
                    """),
                arguments("note", STRING, """
                    [Downbeat:MAY_BE_ABSENT] use(value): note may be absent, but a String is needed
                      note is optional
                      Declare the parameter Optional<String> or @Nullable, if the task can do without it\
                    """),
                arguments("reserveStock.address.city", STRING, """
                    [Downbeat:MAY_BE_ABSENT] use(value): reserveStock.address.city may be absent, but a String is needed
                      reserveStock.address is optional
                      Declare the parameter Optional<String> or @Nullable, if the task can do without it\
                    """),
                arguments("reserveStock.lines[0].price", INT, """
                    [Downbeat:MAY_BE_ABSENT] use(value): reserveStock.lines[0].price may be absent, but an int is needed
                      reserveStock.lines[0].price is optional
                      Declare the parameter Optional<Integer> or @Nullable, if the task can do without it\
                    """),
                arguments("note", INT, """
                    [Downbeat:TYPE_MISMATCH] use(value): note is an Optional<String>, but an int is needed\
                    """),
                arguments("use", STRING, """
                    [Downbeat:READS_ITSELF] use(value): reads the result of use itself, which is not there before it \
                    has run\
                    """),
                arguments("later", STRING, """
                    [Downbeat:READS_LATER] use(value): reads "later", but later runs later
                      The order of the steps:
                        use   ← reads it
                        later   ← gives it\
                    """),
                arguments("tell", STRING, """
                    [Downbeat:READS_NOTHING] use(value): tell returns nothing (void), so there is nothing to read\
                    """));
    }

    @ParameterizedTest
    @MethodSource("astray")
    void saysWhereAPathGoesAstray_andWhatWasMeant(String path, JsonShape wanted, String text) {
        assertThat(reading(wanted, path)).singleElement().satisfies(problem -> {
            assertThat(problem.text()).isEqualTo(text);
            assertThat(problem.site()).isEqualTo(new Flows.At("value@"));
        });
    }

    @Test
    void readsTheSourceOfItsName_whereNothingIsSaid() {
        assertThat(Flows.check(readingFlow(STRING, byName("value", STRING))))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.text()).isEqualTo("""
                        [Downbeat:UNKNOWN_SOURCE] use(value): no input or step is called "value"
                          Inputs of the workflow: order, order-id, note
                          Results of steps before: reserveStock
                          Say where the value comes from: @From("…") or @Const("…")\
                        """);
                    assertThat(problem.site()).isEqualTo(new Flows.At("value"));
                });
    }

    @Test
    void doesNotTakeTheStepItselfForTheSource_ofAParameterOfItsName() {
        Flow flow = flow().step("charge", task("charge", STRING, key("charge", STRING)), byName("charge", STRING))
                .build();
        assertThat(texts(flow)).singleElement().asString().startsWith("[Downbeat:UNKNOWN_SOURCE] charge(charge)");
    }

    @Test
    void judgesConstantsByTheirType() {
        assertThat(Flows.check(readingFlow(INT, constant("value", INT, "12")))).isEmpty();
        assertThat(texts(readingFlow(INT, constant("value", INT, "twelve"))))
                .containsExactly("[Downbeat:CONST_INVALID] use(value): \"twelve\" is no int");
        assertThat(texts(readingFlow(INT, constant("value", INT, "1.5"))))
                .containsExactly("[Downbeat:CONST_INVALID] use(value): \"1.5\" is no int: it has a fraction");
    }

    @Test
    void staysSilent_aboutWhatReadsABrokenStep() {
        Flow flow = flow().broken("reserveStock")
                .step(
                        "charge",
                        task("charge", STRING, key("amount", INT), key("all", STRING)),
                        fromPath("amount", INT, "reserveStock.any.thing[0]"),
                        fromPath("all", STRING, "reserveStock"))
                .returns(STRING, "reserveStock.id")
                .build();
        assertThat(Flows.check(flow)).isEmpty();
    }

    @Test
    void staysSilent_aboutAnOptionalOfAHole() {
        Flow flow = flow().input("order", optional(UNRESOLVED))
                .step("use", task("use", VOID, key("value", STRING)), fromPath("value", STRING, "order"))
                .build();
        assertThat(Flows.check(flow)).isEmpty();
    }

    @Test
    void makesOneMistake_ofAMisspeltInputAndTheMissingOne() {
        Contract charge = task("charge", STRING, key("customer", STRING), key("amount", INT));
        Flow flow = flow().input("customer", STRING)
                .input("amount", INT)
                .step("charge", charge, byName("custmer", STRING), byName("amount", INT))
                .build();
        assertThat(texts(flow)).containsExactly("""
            [Downbeat:UNKNOWN_INPUT] charge(custmer): the task has no input "custmer"
              Did you mean "customer"?
              The task charge takes: customer, amount\
            """);
    }

    @Test
    void takesTheOnlyMissingInputForTheOneThatWasMeant() {
        Contract charge = task("charge", STRING, key("customer", STRING), key("amount", INT));
        Flow flow = flow().input("amount", INT)
                .step("charge", charge, byName("who", STRING), byName("amount", INT))
                .build();
        assertThat(texts(flow))
                .singleElement()
                .asString()
                .contains("[Downbeat:UNKNOWN_INPUT] charge(who)", "Did you mean \"customer\"?");
    }

    @Test
    void wantsEveryRequiredInput_andNoOptionalOne() {
        Contract charge =
                task("charge", STRING, key("customer", STRING), key("amount", INT), key("note", optional(STRING)));
        Flow flow = flow().step("charge", charge).build();
        assertThat(texts(flow)).containsExactly("""
            [Downbeat:MISSING_INPUT] charge: nothing supplies the input "customer" of the task charge
              Add a parameter: String customer\
            """, """
            [Downbeat:MISSING_INPUT] charge: nothing supplies the input "amount" of the task charge
              Add a parameter: int amount\
            """);
    }

    @Test
    void comparesAParameterWithItsInput() {
        Contract charge = task("charge", STRING, key("note", optional(STRING)), key("amount", BIG_DECIMAL));
        Flow flow = flow().input("note", INT)
                .input("amount", optional(BIG_DECIMAL))
                .step("charge", charge, byName("note", INT), byName("amount", optional(BIG_DECIMAL)))
                .build();
        assertThat(texts(flow))
                .contains("[Downbeat:TYPE_MISMATCH] charge(note): the parameter is an int, but an Optional<String> is"
                        + " needed");
        assertThat(texts(flow))
                .anyMatch(text ->
                        text.startsWith("[Downbeat:MAY_BE_ABSENT] charge(amount): the parameter may be absent"));
    }

    @Test
    void saysOnce_thatAParameterHasTheWrongType_whereItsSourceHasTheRightOne() {
        Contract charge = task("charge", STRING, key("amount", BIG_DECIMAL));
        Flow flow = flow().input("total", BIG_DECIMAL)
                .step("charge", charge, fromPath("amount", STRING, "total"))
                .build();
        assertThat(texts(flow))
                .containsExactly(
                        "[Downbeat:TYPE_MISMATCH] charge(amount): the parameter is a String, but a BigDecimal is"
                                + " needed");
    }

    @Test
    void saysWhatIsWrongWithAPath_alsoWhereTheParameterHasTheWrongType() {
        Contract charge = task("charge", STRING, key("amount", BIG_DECIMAL));
        Flow flow = flow().input("total", BIG_DECIMAL)
                .step("charge", charge, fromPath("amount", STRING, "totl"))
                .build();
        assertThat(texts(flow)).hasSize(2).anyMatch(text -> text.startsWith("[Downbeat:UNKNOWN_SOURCE]"));
    }

    @Test
    void wantsAStepToReturnWhatItsTaskReturns_orWhatThatFits() {
        Contract charge = task("charge", record("a.Payment", property("id", STRING), property("cents", LONG)));
        assertThat(Flows.check(
                        flow().step("charge", "charge", charge, map(OBJECT)).build()))
                .isEmpty();
        assertThat(texts(flow().step("charge", "charge", charge, record("b.Paid", property("cents", INT)))
                        .build()))
                .containsExactly("""
                    [Downbeat:RETURN_MISMATCH] charge: returns Paid, but the task charge returns Payment (they part at \
                    cents)
                      Declare: Payment charge(…)\
                    """);
        assertThat(texts(flow().step("tell", "tell", task("tell", VOID), OBJECT).build()))
                .singleElement()
                .asString()
                .startsWith("[Downbeat:RETURN_MISMATCH] tell: returns Object, but the task tell returns void");
    }

    @Test
    void wantsEveryNameToMeanOneThing() {
        Contract any = task("any", STRING);
        Flow flow = flow().input("order", STRING)
                .step("order", any)
                .step("charge", any)
                .step("charge", any)
                .step("other", "charge", any, STRING)
                .build();
        assertThat(texts(flow).stream().map(text -> text.lines().findFirst().orElseThrow()))
                .containsExactly(
                        "[Downbeat:NAME_TAKEN] order: the name \"order\" is taken by an input of the workflow",
                        "[Downbeat:NAME_TAKEN] charge: the name \"charge\" is taken by an earlier step",
                        "[Downbeat:NAME_TAKEN] other: the name \"charge\" is taken by the reference of an earlier"
                                + " step");
    }

    private static final JsonShape RECEIPT =
            record("a.Receipt", property("id", STRING), property("lines", INT), property("note", optional(STRING)));

    @Test
    void putsAResultTogether_fromInputsAndAllSteps_withoutWhatIsOptional() {
        Flow flow = flow().input("count", INT)
                .step("charge", task("charge", STRING))
                .returns(RECEIPT, fromPath("id", STRING, "charge"), fromPath("lines", INT, "count"))
                .build();
        assertThat(Flows.check(flow)).isEmpty();
    }

    @Test
    void wantsAllOfAResult_andNothingElse() {
        Flow flow = flow().input("count", INT)
                .returns(RECEIPT, fromPath("lnes", INT, "count"))
                .build();
        assertThat(texts(flow)).containsExactly("""
            [Downbeat:OUTPUT_UNKNOWN] receipt(lnes): Receipt has no property "lnes"
              Did you mean "lines"?
              Receipt has: id, lines, note\
            """, """
            [Downbeat:OUTPUT_MISSING] receipt: nothing supplies the property "id" of the result Receipt
              Add a parameter: String id\
            """);
    }

    @Test
    void makesOneMistake_ofAnUnknownPropertyAndTheOnlyMissingOne() {
        Flow flow = flow().input("count", INT)
                .returns(RECEIPT, constant("id", STRING, "x"), fromPath("count", INT, "count"))
                .build();
        assertThat(texts(flow)).containsExactly("""
            [Downbeat:OUTPUT_UNKNOWN] receipt(count): Receipt has no property "count"
              Did you mean "lines"?
              Receipt has: id, lines, note\
            """);
    }

    @Test
    void forgivesOneMissingProperty_forOneMisspelt_notAllThatAreNear() {
        JsonShape pair = record("a.Pair", property("line1", STRING), property("line2", STRING));
        Flow flow = flow().returns(pair, constant("line3", STRING, "x")).build();
        assertThat(texts(flow)).hasSize(2).last().asString().contains("OUTPUT_MISSING", "\"line2\"");
    }

    @Test
    void refusesToPutTogether_whatIsNoRecord() {
        Flow flow = flow().returns(STRING, constant("paid", STRING, "x")).build();
        assertThat(texts(flow)).singleElement().asString().startsWith("[Downbeat:OUTPUT_SHAPE] receipt: ");
    }

    @Test
    void judgesTheSourceOfTheWholeResult() {
        Flows steps = flow().step("charge", task("charge", STRING));
        assertThat(Flows.check(steps.returns(STRING, "charge").build())).isEmpty();
        assertThat(texts(steps.returns(INT, "charge").build()))
                .containsExactly("[Downbeat:TYPE_MISMATCH] fulfil: charge is a String, but an int is needed");
        assertThat(texts(steps.returns(STRING, "chrge").build()))
                .singleElement()
                .asString()
                .contains("UNKNOWN_SOURCE] fulfil: ", "Did you mean \"charge\"?");
    }

    @Test
    void suggestsTheLastStepThatFits_whereNothingSaysTheResult() {
        Flow flow = flow().step("first", task("first", STRING))
                .step("second", task("second", STRING))
                .step("third", task("third", INT))
                .step("fourth", task("fourth", VOID))
                .returnsUnset(STRING)
                .build();
        assertThat(texts(flow)).containsExactly("""
            [Downbeat:RESULT_UNSET] fulfil: returns String, but nothing says where that comes from
              Did you mean @Run @From("second")?
              Put @From("…") on the method, or add an @Output method\
            """);
    }

    private static List<String> texts(Flow flow) {
        return Flows.check(flow).stream().map(Problem::text).toList();
    }
}
