package dev.downbeat.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ContainersTest {

    enum Region {
        US,
        CA,
        DE
    }

    private static final Mapper<Region> REGION = Enums.of(Region.class, Region.values());

    @Test
    void readsAndWritesLists_withTheirNulls() throws Exception {
        Mapper<List<Integer>> list = Containers.list(Scalars.INT);
        List<@Nullable Integer> values = Arrays.asList(1, null, 3);

        assertThat(JsonText.read(list, "[1,null,3]")).isEqualTo(values);
        assertThat(JsonText.write(list, JsonText.read(list, "[1,null,3]"))).isEqualTo("[1,null,3]");
        assertThat(JsonText.read(list, "null")).isNull();
    }

    @Test
    void readsAndWritesSetsArraysAndMaps_inTheirOrder() throws Exception {
        assertThat(JsonText.read(Containers.set(Scalars.STRING), "[\"b\",\"a\",\"b\"]"))
                .containsExactly("b", "a");
        assertThat(JsonText.write(Containers.set(Scalars.STRING), Set.of("a"))).isEqualTo("[\"a\"]");
        Mapper<String[]> array = Containers.array(Scalars.STRING, String[]::new);
        assertThat(JsonText.read(array, "[\"b\",\"a\"]")).containsExactly("b", "a");
        assertThat(JsonText.write(array, new String[] {"x"})).isEqualTo("[\"x\"]");
        Mapper<Map<String, Integer>> map = Containers.map(Scalars.INT);
        assertThat(JsonText.read(map, "{\"b\":1,\"a\":null}")).containsOnlyKeys("b", "a");
        assertThat(JsonText.write(map, new TreeMap<>(Map.of("b", 1, "a", 2)))).isEqualTo("{\"a\":2,\"b\":1}");
    }

    @Test
    void takesNullForAnEmptyOptional() throws Exception {
        Mapper<Optional<Integer>> optional = Containers.optional(Scalars.INT);

        assertThat(JsonText.read(optional, "null")).isEqualTo(Optional.empty());
        assertThat(JsonText.read(optional, "3")).isEqualTo(Optional.of(3));
        assertThat(JsonText.write(optional, Optional.empty())).isEqualTo("null");
        assertThat(JsonText.read(Containers.list(optional), "[null,3]"))
                .isEqualTo(List.of(Optional.empty(), Optional.of(3)));
    }

    @Test
    void knowsEnumsByName_andListsThemWhenThereIsAnother() throws Exception {
        assertThat(JsonText.read(REGION, "\"CA\"")).isEqualTo(Region.CA);
        assertThat(JsonText.write(REGION, Region.DE)).isEqualTo("\"DE\"");
        assertThatExceptionOfType(JsonMismatchException.class)
                .isThrownBy(() -> JsonText.read(REGION, "\"ca\""))
                .withMessage("expected one of US, CA, DE, found the string \"ca\"");
        assertThatExceptionOfType(JsonMismatchException.class)
                .isThrownBy(() -> JsonText.read(REGION, "0"))
                .withMessage("expected one of US, CA, DE, found 0");
        Mapper<Region> lower = Enums.of(Region.class, Region.values(), Map.of("CA", "ca"), Map.of("calif", "CA"));
        assertThat(JsonText.read(lower, "\"ca\"")).isEqualTo(Region.CA);
        assertThat(JsonText.read(lower, "\"calif\"")).isEqualTo(Region.CA);
        assertThat(JsonText.write(lower, Region.CA)).isEqualTo("\"ca\"");
        assertThatExceptionOfType(JsonMismatchException.class).isThrownBy(() -> JsonText.read(lower, "\"CA\""));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Enums.of(Region.class, Region.values(), Map.of("US", "same", "CA", "same"), Map.of()))
                .withMessage("Region: US and CA have the same JSON name \"same\"");
    }

    @Test
    void leavesOtherTypesToDatabind_withPathsAndWithoutJacksonsWords() throws Exception {
        Mapper<Map<Region, List<Integer>>> mapper = DatabindMapper.of(new TypeReference<>() {});

        assertThat(JsonText.read(mapper, "{\"US\":[1,2]}")).isEqualTo(Map.of(Region.US, List.of(1, 2)));
        assertThat(JsonText.write(mapper, Map.of(Region.US, List.of(1)))).isEqualTo("{\"US\":[1]}");
        assertThatExceptionOfType(JsonMismatchException.class)
                .isThrownBy(() -> JsonText.read(Containers.list(mapper), "[{},{\"US\":[1,\"x\"]}]"))
                .withMessage("[1].US[1]: expected a value for Integer, found the string \"x\"");
        assertThatExceptionOfType(JsonMismatchException.class)
                .isThrownBy(() -> JsonText.read(mapper, "[]"))
                .withMessage("expected an object, found an array");
    }

    @Test
    void putsOutputsWhereTheyBelong() throws Exception {
        OutputMapping<Integer> keyed = OutputMapping.key("result", Scalars.INT);
        assertThat(written(keyed, 3)).isEqualTo("{\"result\":3}");
        assertThat(written(keyed, null)).isEqualTo("{\"result\":null}");
        assertThat(read(keyed, "{\"a\":{\"result\":1},\"result\":3,\"b\":[]}")).isEqualTo(3);
        assertThat(read(keyed, "{}")).isNull();
        assertThat(read(OutputMapping.key("result", Containers.optional(Scalars.INT)), "{}"))
                .isEqualTo(Optional.empty());
        OutputMapping<Map<String, Integer>> whole = OutputMapping.object(Containers.map(Scalars.INT));
        assertThat(written(whole, Map.of("a", 1))).isEqualTo("{\"a\":1}");
        assertThat(written(whole, null)).isEqualTo("{}");
        assertThat(read(whole, "{\"a\":1}")).isEqualTo(Map.of("a", 1));
        assertThat(written(OutputMapping.none(), null)).isEqualTo("{}");
        assertThat(read(OutputMapping.<Void>none(), "{\"a\":[1]}")).isNull();
        assertThatExceptionOfType(JsonMismatchException.class)
                .isThrownBy(() -> read(keyed, "{\"result\":\"x\"}"))
                .withMessage("result: expected an integer, found the string \"x\"");
    }

    private static <T> String written(OutputMapping<T> mapping, @Nullable T value) throws Exception {
        var text = new java.io.StringWriter();
        try (var out = dev.downbeat.json.internal.Json.MAPPER.createGenerator(text)) {
            mapping.write(value, out);
        }
        return text.toString();
    }

    private static <T> @Nullable T read(OutputMapping<T> mapping, String json) throws Exception {
        try (var in = dev.downbeat.json.internal.Json.MAPPER.createParser(json)) {
            in.nextToken();
            return mapping.read(in);
        }
    }
}
