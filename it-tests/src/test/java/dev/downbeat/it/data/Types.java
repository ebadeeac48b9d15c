package dev.downbeat.it.data;

import com.fasterxml.jackson.databind.JsonNode;
import dev.downbeat.annotation.Worker;
import java.io.File;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.net.URL;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.Date;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Queue;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Records of every type that a mapper has. */
@Worker
interface Types {

    Primitives primitives(Primitives primitives);

    Boxes boxes(Boxes boxes);

    Numbers numbers(Numbers numbers);

    Texts texts(Texts texts);

    Times times(Times times);

    LegacyTimes legacyTimes(LegacyTimes times);

    Arrays arrays(Arrays arrays);

    Collections collections(Collections collections);

    Maps maps(Maps maps);

    Keys keys(Keys keys);

    Optionals optionals(Optionals optionals);

    Anything anything(Anything anything);

    Nested nested(Nested nested);

    /** Primitives. */
    record Primitives(byte b, short s, int i, long l, float f, double d, boolean z, char c) {}

    /** Boxes. */
    record Boxes(
            @Nullable Byte b,
            @Nullable Short s,
            @Nullable Integer i,
            @Nullable Long l,
            @Nullable Float f,
            @Nullable Double d,
            @Nullable Boolean z,
            @Nullable Character c) {}

    /** Numbers that are no primitives. */
    record Numbers(
            BigInteger integer, BigDecimal decimal, AtomicInteger atomicInteger, AtomicLong atomicLong, Year year) {}

    /** What is text. */
    record Texts(
            String string,
            CharSequence characters,
            StringBuilder builder,
            UUID uuid,
            URI uri,
            URL url,
            Locale locale,
            Currency currency,
            Charset charset,
            File file,
            Path path,
            Planet planet) {}

    /** java.time. */
    record Times(
            Instant instant,
            LocalDate date,
            LocalDateTime dateTime,
            LocalTime time,
            OffsetDateTime offsetDateTime,
            OffsetTime offsetTime,
            ZonedDateTime zonedDateTime,
            Duration duration,
            Period period,
            YearMonth month,
            MonthDay day,
            ZoneId zone,
            ZoneOffset offset,
            DayOfWeek dayOfWeek) {}

    /** Older times. */
    record LegacyTimes(Date date) {}

    /** Arrays. */
    @SuppressWarnings("ArrayRecordComponent")
    record Arrays(
            byte[] bytes,
            short[] shorts,
            int[] ints,
            long[] longs,
            float[] floats,
            double[] doubles,
            boolean[] booleans,
            char[] chars,
            String[] strings,
            Integer[] boxes,
            Planet[] planets,
            int[][] matrix,
            Primitives[] records) {}

    /** Collections, by interface and by class. */
    record Collections(
            List<String> list,
            Set<Integer> set,
            Collection<Long> collection,
            ArrayList<Planet> arrayList,
            LinkedList<String> linkedList,
            HashSet<UUID> hashSet,
            LinkedHashSet<String> linkedHashSet,
            SortedSet<Integer> sortedSet,
            TreeSet<String> treeSet,
            Queue<Integer> queue,
            Deque<Integer> deque,
            ArrayDeque<String> arrayDeque,
            List<List<Integer>> nested) {}

    /** Maps, by interface and by class. */
    record Maps(
            Map<String, Integer> map,
            HashMap<String, String> hashMap,
            LinkedHashMap<String, List<String>> linkedHashMap,
            NavigableMap<String, Integer> navigableMap,
            TreeMap<Integer, String> treeMap,
            ConcurrentHashMap<String, String> concurrentMap,
            EnumMap<Planet, Double> enumMap,
            Map<String, Map<Planet, Primitives>> nested) {}

    /** Keys of maps. */
    record Keys(
            Map<Integer, String> ints,
            Map<Long, String> longs,
            Map<Short, String> shorts,
            Map<Byte, String> bytes,
            Map<Double, String> doubles,
            Map<Float, String> floats,
            Map<Boolean, String> booleans,
            Map<Character, String> characters,
            Map<BigDecimal, String> decimals,
            Map<BigInteger, String> integers,
            Map<UUID, String> uuids,
            Map<URI, String> uris,
            Map<Planet, String> planets,
            Map<Instant, String> instants,
            Map<LocalDate, String> dates,
            Map<LocalDateTime, String> dateTimes,
            Map<LocalTime, String> times,
            Map<OffsetDateTime, String> offsetDateTimes,
            Map<OffsetTime, String> offsetTimes,
            Map<Duration, String> durations,
            Map<Period, String> periods,
            Map<YearMonth, String> months,
            Map<MonthDay, String> days,
            Map<ZoneId, String> zones,
            Map<ZoneOffset, String> offsets) {}

    /** Optionals. */
    record Optionals(
            Optional<String> string,
            Optional<List<Integer>> list,
            Optional<Primitives> record,
            OptionalInt i,
            OptionalLong l,
            OptionalDouble d,
            List<Optional<String>> each) {}

    /** What may be anything. */
    record Anything(@Nullable JsonNode node, @Nullable Object object, Map<String, Object> map, Number number) {}

    /** Records in records. */
    record Nested(
            Primitives inner,
            List<Nested> more,
            Map<String, Nested> byName,
            @Nullable Nested one) {}

    /** An enum, one constant with a body. */
    enum Planet {
        EARTH,
        MARS {
            @Override
            public String toString() {
                return "red";
            }
        },
        VENUS
    }
}
