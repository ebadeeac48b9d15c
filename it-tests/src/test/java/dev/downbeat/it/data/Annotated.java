package dev.downbeat.it.data;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import dev.downbeat.annotation.Worker;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Jackson's annotations. */
@Worker
interface Annotated {

    Named named(Named named);

    NamedPojo namedPojo(NamedPojo named);

    Ignoring ignoring(Ignoring ignoring);

    IgnoringPojo ignoringPojo(IgnoringPojo ignoring);

    Including including(Including including);

    Defaults defaults(Defaults defaults);

    Formatted formatted(Formatted formatted);

    Snake snake(Snake snake);

    Kebab kebab(Kebab kebab);

    Address address(Address address);

    Person person(Person person);

    PersonPojo personPojo(PersonPojo person);

    Open open(Open open);

    OpenRecord openRecord(OpenRecord open);

    Ids ids(Ids ids);

    Colours colours(Colours colours);

    Access access(Access access);

    Ordered ordered(Ordered ordered);

    Factory factory(Factory factory);

    /** Names. */
    record Named(
            @JsonProperty("order_id") long orderId,
            @JsonAlias({"desc", "text"}) @Nullable String description,
            @JsonPropertyDescription("how many there are") int count) {}

    /** Names on fields, getters and setters. */
    class NamedPojo {
        @JsonProperty("first_name")
        private String firstName;

        private String lastName;
        private int years;

        @JsonProperty
        private String hidden;

        public String getFirstName() {
            return firstName;
        }

        public void setFirstName(String firstName) {
            this.firstName = firstName;
        }

        @JsonProperty("last-name")
        public String getLastName() {
            return lastName;
        }

        public void setLastName(String lastName) {
            this.lastName = lastName;
        }

        @JsonProperty("age")
        public int years() {
            return years;
        }

        @JsonProperty("age")
        public void years(int years) {
            this.years = years;
        }

        public String getHidden() {
            return hidden;
        }

        public void setHidden(String hidden) {
            this.hidden = hidden;
        }
    }

    /** Components that are left out. */
    @JsonIgnoreProperties({"second", "unknown"})
    record Ignoring(
            String first,
            @Nullable String second,
            @JsonIgnore @Nullable String third,
            @JsonIgnore int fourth) {}

    /** Properties that are left out. */
    @JsonIgnoreProperties(value = "computed", allowGetters = true)
    class IgnoringPojo {
        private String kept;

        @JsonIgnore
        private String password;

        private String written;

        public String getKept() {
            return kept;
        }

        public void setKept(String kept) {
            this.kept = kept;
        }

        public String getPassword() {
            return password;
        }

        public void setPassword(String password) {
            this.password = password;
        }

        public int getComputed() {
            return 42;
        }

        @JsonIgnore
        public String getWritten() {
            return written;
        }

        @JsonProperty
        public void setWritten(String written) {
            this.written = written;
        }
    }

    /** Values that are left out. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Including(
            @Nullable String notNull,
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> notAbsent,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable
            String notEmpty,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable
            List<String> notEmptyList,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable
            Map<String, String> notEmptyMap,

            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            String always,

            Optional<Integer> optional,
            int number) {}

    /** Defaults that are left out. */
    class Defaults {
        @JsonInclude(JsonInclude.Include.NON_DEFAULT)
        public int number;

        @JsonInclude(JsonInclude.Include.NON_DEFAULT)
        public boolean flag;

        @JsonInclude(JsonInclude.Include.NON_DEFAULT)
        public String text;

        @JsonInclude(JsonInclude.Include.NON_DEFAULT)
        public List<Integer> list;

        @JsonInclude(JsonInclude.Include.NON_DEFAULT)
        public Long box;

        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        public int[] array;
    }

    /** Formats. */
    record Formatted(
            @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal exact,
            @JsonFormat(shape = JsonFormat.Shape.STRING) BigInteger big,
            @JsonFormat(shape = JsonFormat.Shape.STRING) long number,
            @JsonFormat(shape = JsonFormat.Shape.STRING) Integer box,
            @JsonFormat(shape = JsonFormat.Shape.STRING) double real,
            @JsonFormat(pattern = "dd.MM.yyyy") LocalDate date,

            @JsonFormat(shape = JsonFormat.Shape.STRING, pattern = "yyyy-MM-dd HH:mm:ss")
            LocalDateTime dateTime,

            @JsonFormat(pattern = "yyyy-MM-dd'T'HH:mm:ss.SSS", timezone = "Europe/Berlin")
            Instant instant) {}

    /** Snake case. */
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    record Snake(
            String firstName,
            int URLCount,
            @JsonProperty("asIs") String other) {}

    /** Kebab case. */
    @JsonNaming(PropertyNamingStrategies.KebabCaseStrategy.class)
    class Kebab {
        private String firstName;
        private int totalCount;

        public String getFirstName() {
            return firstName;
        }

        public void setFirstName(String firstName) {
            this.firstName = firstName;
        }

        public int getTotalCount() {
            return totalCount;
        }

        public void setTotalCount(int totalCount) {
            this.totalCount = totalCount;
        }
    }

    /** To be unwrapped. */
    class Address {
        public String street;
        public int number;
        public List<String> lines;
    }

    /** Unwraps, with a prefix. */
    record Person(
            String name,
            @JsonUnwrapped Address home,
            @JsonUnwrapped(prefix = "work_") Address work) {}

    /** Unwraps. */
    class PersonPojo {
        public String name;

        @JsonUnwrapped(prefix = "home_", suffix = "_x")
        public Address home;

        @JsonUnwrapped
        public Address work;
    }

    /** Takes and gives anything. */
    class Open {
        public String name;
        private final Map<String, Integer> others = new LinkedHashMap<>();

        @JsonAnyGetter
        public Map<String, Integer> others() {
            return others;
        }

        @JsonAnySetter
        public void other(String name, Integer value) {
            others.put(name, value);
        }
    }

    /** Takes and gives anything, with a constructor. */
    class OpenRecord {
        private final String name;
        private final Map<String, Object> others = new LinkedHashMap<>();

        @JsonCreator
        public OpenRecord(@JsonProperty("name") String name) {
            this.name = name;
        }

        public String getName() {
            return name;
        }

        @JsonAnyGetter
        public Map<String, Object> others() {
            return others;
        }

        @JsonAnySetter
        public void other(String name, Object value) {
            others.put(name, value);
        }
    }

    /** Values that stand for objects. */
    record Ids(CustomerId customer, OrderNumber order, Sku sku, List<Sku> skus, Tags tags) {}

    /** A record of one value. */
    record CustomerId(@JsonValue String value) {}

    /** A class of one value, by a factory. */
    final class OrderNumber {
        private final long number;

        private OrderNumber(long number) {
            this.number = number;
        }

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static OrderNumber of(long number) {
            return new OrderNumber(number);
        }

        @JsonValue
        public long number() {
            return number;
        }
    }

    /** A class of one value, by its constructor. */
    final class Sku {
        private final String text;

        public Sku(String text) {
            this.text = text;
        }

        @JsonValue
        public String getText() {
            return text;
        }
    }

    /** A list that stands for an object. */
    record Tags(@JsonValue List<String> all) {
        @JsonCreator
        public Tags {}
    }

    /** Enums that are not their names. */
    record Colours(Colour colour, Level level, Size size, Map<Colour, String> names) {}

    /** Renamed. */
    enum Colour {
        @JsonProperty("red")
        RED,
        @JsonAlias("verde")
        GREEN,
        BLUE
    }

    /** By a number. */
    enum Level {
        LOW(1),
        HIGH(9);

        private final int number;

        Level(int number) {
            this.number = number;
        }

        @JsonValue
        public int number() {
            return number;
        }
    }

    /** By a factory. */
    enum Size {
        SMALL,
        LARGE;

        @JsonCreator
        public static Size of(String text) {
            return valueOf(text.toUpperCase(java.util.Locale.ROOT));
        }

        @JsonValue
        public String text() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** One direction only. */
    class Access {
        @JsonProperty(access = JsonProperty.Access.READ_ONLY)
        public String id = "made";

        @JsonProperty(access = JsonProperty.Access.WRITE_ONLY)
        public String password;

        public String both;
    }

    /** In an order. */
    @JsonPropertyOrder({"z", "a"})
    record Ordered(String a, String b, String z) {}

    /** Made by a factory of properties. */
    final class Factory {
        private final String a;
        private final int b;

        private Factory(String a, int b) {
            this.a = a;
            this.b = b;
        }

        @JsonCreator
        static Factory of(@JsonProperty("a") String a, @JsonProperty("b") int b) {
            return new Factory(a, b);
        }

        public String getA() {
            return a;
        }

        public int getB() {
            return b;
        }
    }
}
