package dev.downbeat.it.data;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import dev.downbeat.annotation.Worker;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Classes in the ways that people write them. */
@Worker
interface Pojos {

    Customer customer(Customer customer);

    Point point(Point point);

    Money money(Money money);

    Parcel parcel(Parcel parcel);

    Settings settings(Settings settings);

    Extended extended(Extended extended);

    Pair<String, Page<Customer>> pair(Pair<String, Page<Customer>> pair);

    Tree tree(Tree tree);

    Computed computed(Computed computed);

    Mixed mixed(Mixed mixed);

    /** Getters and setters. */
    class Customer {
        private String name;
        private int age;
        private boolean active;
        private Boolean vip;
        private Optional<String> note = Optional.empty();
        private List<String> tags = new ArrayList<>();
        private BigDecimal uRLValue;

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }

        public int getAge() {
            return age;
        }

        public void setAge(int age) {
            this.age = age;
        }

        public boolean isActive() {
            return active;
        }

        public void setActive(boolean active) {
            this.active = active;
        }

        public Boolean isVip() {
            return vip;
        }

        public void setVip(Boolean vip) {
            this.vip = vip;
        }

        public Optional<String> getNote() {
            return note;
        }

        public void setNote(Optional<String> note) {
            this.note = note;
        }

        public List<String> getTags() {
            return tags;
        }

        public void setTags(List<String> tags) {
            this.tags = tags;
        }

        public BigDecimal getURLValue() {
            return uRLValue;
        }

        public void setURLValue(BigDecimal value) {
            this.uRLValue = value;
        }

        public static Customer create() {
            return new Customer();
        }

        void setSecretly(String ignored) {}
    }

    /** Public fields. */
    class Point {
        public int x;
        public Integer y;
        public transient int hash;
        public static int count;
    }

    /** A constructor whose parameters are named. */
    final class Money {
        private final BigDecimal amount;
        private final String currency;

        @JsonCreator
        public Money(@JsonProperty("amount") BigDecimal amount, @JsonProperty("currency") String currency) {
            this.amount = amount;
            this.currency = currency;
        }

        public BigDecimal getAmount() {
            return amount;
        }

        public String getCurrency() {
            return currency;
        }
    }

    /** A builder. */
    @JsonDeserialize(builder = Parcel.Builder.class)
    final class Parcel {
        private final String code;
        private final double weight;

        private Parcel(Builder builder) {
            this.code = builder.code;
            this.weight = builder.weight;
        }

        public String getCode() {
            return code;
        }

        public double getWeight() {
            return weight;
        }

        @JsonPOJOBuilder
        public static final class Builder {
            private String code;
            private double weight;

            public Builder withCode(String code) {
                this.code = code;
                return this;
            }

            public Builder withWeight(double weight) {
                this.weight = weight;
                return this;
            }

            public Parcel build() {
                return new Parcel(this);
            }
        }
    }

    /** Collections without setters are filled. */
    class Settings {
        private List<Integer> levels;
        private final Map<String, Long> limits = new LinkedHashMap<>();

        public List<Integer> getLevels() {
            if (levels == null) {
                levels = new ArrayList<>();
            }
            return levels;
        }

        public Map<String, Long> getLimits() {
            return Objects.requireNonNullElse(limits, Map.of());
        }
    }

    /** Inherits properties. */
    class Extended extends Point implements Named {
        private String title;
        private String name;

        public String getTitle() {
            return title;
        }

        public void setTitle(String title) {
            this.title = title;
        }

        @Override
        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }
    }

    /** Gives its property another name. */
    interface Named {
        @JsonProperty("full_name")
        String getName();

        default String getShout() {
            return Objects.toString(getName(), "").toUpperCase(java.util.Locale.ROOT);
        }
    }

    /** Generic. */
    record Pair<A, B>(A first, B second) {}

    /** Generic, with setters. */
    class Page<T> {
        private List<T> items;
        private T best;
        private Page<T> next;

        public List<T> getItems() {
            return items;
        }

        public void setItems(List<T> items) {
            this.items = items;
        }

        public T getBest() {
            return best;
        }

        public void setBest(T best) {
            this.best = best;
        }

        public Page<T> getNext() {
            return next;
        }

        public void setNext(Page<T> next) {
            this.next = next;
        }
    }

    /** Recursive. */
    class Tree {
        public String value;
        public List<Tree> children;
        public Map<String, Tree> byName;
    }

    /** A record with more getters than components. */
    record Computed(int width, int height) {
        public int getArea() {
            return width * height;
        }

        public boolean isSquare() {
            return width == height;
        }

        public int perimeter() {
            return 2 * (width + height);
        }
    }

    /** Some by the constructor, some by setters. */
    class Mixed {
        private final String id;
        private int count = 7;
        private List<String> notes = List.of("none");

        @JsonCreator
        public Mixed(@JsonProperty("id") String id) {
            this.id = id;
        }

        public String getId() {
            return id;
        }

        public int getCount() {
            return count;
        }

        public void setCount(int count) {
            this.count = count;
        }

        public List<String> getNotes() {
            return notes;
        }

        public void setNotes(List<String> notes) {
            this.notes = notes;
        }
    }
}
