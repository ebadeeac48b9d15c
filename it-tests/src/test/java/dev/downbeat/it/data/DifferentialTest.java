package dev.downbeat.it.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.downbeat.json.JsonMismatchException;
import dev.downbeat.json.StructureMapper;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Generated mappers against Jackson: random values are written to equal JSON, and each reads what the other wrote.
 * {@code -Ddownbeat.values=…} says how many values of each type, {@code -Ddownbeat.seed=…} from which seed on.
 */
class DifferentialTest {

    static final int VALUES = Integer.getInteger("downbeat.values", 300);
    static final long SEED = Long.getLong("downbeat.seed", 1);

    static Stream<Subject> subjects() {
        return Stream.of(PojosMappers.class, TypesMappers.class, AnnotatedMappers.class, ShapesMappers.class)
                .flatMap(Subject::of)
                // Containers are in the records; the format of a property is not that of its type.
                .filter(subject -> subject.type() instanceof Class<?> || subject.mapper() instanceof StructureMapper<?>)
                .filter(subject -> !subject.name().endsWith("_AS_TEXT"))
                // A kind by itself, without its discriminator.
                .filter(subject -> !(subject.mapper() instanceof StructureMapper<?> && subject.isOneOf()));
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void writesAndReadsAsJacksonDoes(Subject subject) throws Exception {
        for (long seed = SEED; seed < SEED + VALUES; seed++) {
            Object value = RandomValues.of(subject.type(), seed);
            String byJackson = subject.writeByJackson(value);
            String json = subject.write(value);

            assertThat(Subject.tree(json)).as("%s, seed %d", subject, seed).isEqualTo(Subject.tree(byJackson));
            Object read = subject.read(byJackson);
            Object readByJackson = subject.readByJackson(json);
            assertThat(Subject.tree(subject.writeByJackson(read)))
                    .as("%s, seed %d, read from %s", subject, seed, json)
                    .isEqualTo(Subject.tree(subject.writeByJackson(readByJackson)));
        }
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void refusesTheSameWrongDocuments(Subject subject) throws Exception {
        for (long seed = SEED; seed < SEED + VALUES; seed++) {
            Random random = new Random(seed);
            String json = Mutation.of(subject.writeByJackson(RandomValues.of(subject.type(), seed)), random);
            Outcome ours = Outcome.of(() -> subject.read(json));
            Outcome jacksons = Outcome.of(() -> subject.readByJackson(json));
            String what = subject + ", seed " + seed + ", " + json;
            if (ours.refusal() != null) {
                assertThat(ours.refusal())
                        .as(what)
                        .isInstanceOfAny(JsonMismatchException.class, JsonProcessingException.class);
            }
            if (ours.refusal() == null && jacksons.refusal() == null) {
                assertThat(inJacksonsOrder(subject, ours.value()))
                        .as(what)
                        .isEqualTo(inJacksonsOrder(subject, jacksons.value()));
            } else if (ours.refusal() == null) {
                if (Difference.explainsRefusalByJackson(jacksons.refusal().getMessage())) {
                    continue;
                }
                fail(what + " is refused by Jackson alone: " + jacksons.refusal());
            } else if (jacksons.refusal() == null
                    && !Difference.explains(ours.refusal().getMessage())) {
                fail(what + " is refused by the mapper alone: " + ours.refusal().getMessage());
            }
        }
    }

    /** A mapper keeps the order of a set, which Jackson does not. */
    private static JsonNode inJacksonsOrder(Subject subject, @Nullable Object value) throws Exception {
        return Subject.tree(subject.writeByJackson(subject.readByJackson(subject.writeByJackson(value))));
    }

    /** What became of a document. */
    private record Outcome(@Nullable Object value, @Nullable Exception refusal) {

        static Outcome of(Callable<@Nullable Object> reading) {
            try {
                return new Outcome(reading.call(), null);
            } catch (Exception e) {
                return new Outcome(null, e);
            }
        }
    }
}
