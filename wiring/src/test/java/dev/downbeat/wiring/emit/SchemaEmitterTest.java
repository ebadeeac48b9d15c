package dev.downbeat.wiring.emit;

import static dev.downbeat.wiring.model.Shapes.BIG_DECIMAL;
import static dev.downbeat.wiring.model.Shapes.BOOLEAN;
import static dev.downbeat.wiring.model.Shapes.BYTE;
import static dev.downbeat.wiring.model.Shapes.INT;
import static dev.downbeat.wiring.model.Shapes.LONG;
import static dev.downbeat.wiring.model.Shapes.OBJECT;
import static dev.downbeat.wiring.model.Shapes.STRING;
import static dev.downbeat.wiring.model.Shapes.constants;
import static dev.downbeat.wiring.model.Shapes.formatted;
import static dev.downbeat.wiring.model.Shapes.list;
import static dev.downbeat.wiring.model.Shapes.map;
import static dev.downbeat.wiring.model.Shapes.optional;
import static dev.downbeat.wiring.model.Shapes.property;
import static dev.downbeat.wiring.model.Shapes.record;
import static dev.downbeat.wiring.model.Shapes.recursive;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.downbeat.wiring.model.JsonShape;
import dev.downbeat.wiring.model.JsonShape.Property;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaEmitterTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String DRAFT = "'$schema':'http://json-schema.org/draft-07/schema#'";

    static Stream<Arguments> shapes() {
        return Stream.of(
                arguments(STRING, "'type':'string'"),
                arguments(BOOLEAN, "'type':'boolean'"),
                arguments(BYTE, "'type':'integer','minimum':-128,'maximum':127"),
                arguments(INT, "'type':'integer','minimum':-2147483648,'maximum':2147483647"),
                arguments(LONG, "'type':'integer','minimum':-9223372036854775808,'maximum':9223372036854775807"),
                arguments(BIG_DECIMAL, "'type':'number'"),
                arguments(constants("Region", "US", "CA"), "'type':'string','enum':['US','CA']"),
                arguments(formatted("Instant"), "'type':'string','format':'date-time'"),
                arguments(formatted("LocalDate"), "'type':'string','format':'date'"),
                arguments(formatted("LocalDateTime"), "'type':'string'"),
                arguments(formatted("UUID"), "'type':'string','format':'uuid'"),
                arguments(formatted("byte[]"), "'type':'string','contentEncoding':'base64'"),
                arguments(list(STRING), "'type':'array','items':{'type':'string'}"),
                arguments(map(BOOLEAN), "'type':'object','additionalProperties':{'type':'boolean'}"),
                arguments(optional(STRING), "'type':['string','null']"),
                arguments(
                        optional(constants("Region", "US")),
                        "'anyOf':[{'type':'string','enum':['US']},{'type':'null'}]"),
                arguments(list(optional(STRING)), "'type':'array','items':{'type':['string','null']}"));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void writesShapes(JsonShape shape, String schema) {
        assertThat(json(shape)).isEqualTo("{" + DRAFT + "," + schema + "}");
    }

    @Test
    void allowsAnything_whereNothingIsKnown() {
        assertThat(json(OBJECT)).isEqualTo("{" + DRAFT + "}");
        assertThat(json(optional(OBJECT))).isEqualTo("{" + DRAFT + "}");
    }

    @Test
    void requiresWhatIsRequired_andAllowsNullWhereAbsenceIs() {
        JsonShape order = record(
                "a.Order",
                property("id", STRING),
                property("note", optional(STRING)),
                new Property("page", BOOLEAN, false));
        assertThat(json(order))
                .isEqualTo("{" + DRAFT + ",'type':'object','properties':{'id':{'type':'string'},"
                        + "'note':{'type':['string','null']},'page':{'type':'boolean'}},'required':['id']}");
    }

    @Test
    void writesATypeOnce_howeverOftenItIsUsed() {
        JsonShape line = record("a.Line", property("sku", STRING));
        JsonShape order = record(
                "a.Order", property("first", line), property("all", list(line)), property("gift", optional(line)));
        assertThat(json(order))
                .isEqualTo(
                        "{" + DRAFT + ",'type':'object','properties':{'first':{'$ref':'#/definitions/Line'},"
                                    + "'all':{'type':'array','items':{'$ref':'#/definitions/Line'}},"
                                    + "'gift':{'anyOf':[{'$ref':'#/definitions/Line'},{'type':'null'}]}},"
                                    + "'required':['first','all'],"
                                    + "'definitions':{'Line':{'type':'object','properties':{'sku':{'type':'string'}},'required':['sku']}}}");
    }

    @Test
    void endsWithRecursiveTypes() {
        JsonShape.Structure[] tree = new JsonShape.Structure[1];
        tree[0] = recursive("a.Tree", () -> List.of(property("children", list(tree[0]))));
        String node = "'type':'object','properties':{'children':{'type':'array',"
                + "'items':{'$ref':'#/definitions/Tree'}}},'required':['children']";
        assertThat(json(tree[0])).isEqualTo("{" + DRAFT + "," + node + ",'definitions':{'Tree':{" + node + "}}}");
    }

    @Test
    void tellsTwoTypesOfOneSimpleNameApart() {
        JsonShape order = record(
                "a.Order",
                property("mine", record("a.Line", property("sku", STRING))),
                property("yours", record("b.Line", property("code", STRING))),
                property("again", record("b.Line", property("code", STRING))));
        assertThat(json(order))
                .contains(
                        "'mine':{'$ref':'#/definitions/Line'}",
                        "'yours':{'$ref':'#/definitions/Line2'}",
                        "'again':{'$ref':'#/definitions/Line2'}",
                        "'Line':{'type':'object','properties':{'sku':",
                        "'Line2':{'type':'object','properties':{'code':");
    }

    @Test
    void namesAGenericType_soThatAReferenceCanBeRead() {
        JsonShape page = new JsonShape.Structure("Page<Line>", "a.Page<a.Line>", () -> List.of(property("n", STRING)));
        assertThat(json(list(page))).contains("'$ref':'#/definitions/Page_Line_'", "'definitions':{'Page_Line_':");
    }

    private static String json(JsonShape shape) {
        try {
            return JSON.writeValueAsString(SchemaEmitter.of(shape)).replace('"', '\'');
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
