package shop;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import dev.downbeat.annotation.Worker;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Data in the ways that people write it. */
@Worker
public interface Catalog {

    Article article(Article article, OptionalInt limit);

    Offer offer(Offer offer);

    Payment pay(Payment payment);

    Page<Article> page(Page<Article> page);

    Map<Long, int[]> stock(EnumMap<Colour, TreeSet<String>> byColour);

    /** Getters and setters. */
    class Article {
        private Sku sku;
        private Colour colour;

        @JsonFormat(shape = JsonFormat.Shape.STRING)
        private BigDecimal price;

        @JsonFormat(pattern = "dd.MM.yyyy")
        private LocalDate since;

        private final Map<String, Object> others = new LinkedHashMap<>();

        public Sku getSku() {
            return sku;
        }

        public void setSku(Sku sku) {
            this.sku = sku;
        }

        public @Nullable Colour getColour() {
            return colour;
        }

        @JsonAlias("color")
        public void setColour(@Nullable Colour colour) {
            this.colour = colour;
        }

        public BigDecimal getPrice() {
            return price;
        }

        public void setPrice(BigDecimal price) {
            this.price = price;
        }

        @JsonInclude(JsonInclude.Include.NON_NULL)
        public LocalDate getSince() {
            return since;
        }

        public void setSince(LocalDate since) {
            this.since = since;
        }

        @JsonIgnore
        public boolean isNew() {
            return since == null;
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

    /** A value of its own. */
    record Sku(@JsonValue String text) {}

    /** Renamed constants. */
    enum Colour {
        @JsonProperty("red")
        RED,
        @JsonProperty("green")
        GREEN,
        BLUE
    }

    /** A builder, and an unwrapped record. */
    @JsonDeserialize(builder = Offer.Builder.class)
    final class Offer {
        private final String name;
        private final Terms terms;

        private Offer(String name, Terms terms) {
            this.name = name;
            this.terms = terms;
        }

        public String getName() {
            return name;
        }

        @JsonUnwrapped(prefix = "terms_")
        public Terms getTerms() {
            return terms;
        }

        @JsonPOJOBuilder(withPrefix = "")
        public static final class Builder {
            private String name;
            private Terms terms;

            public Builder name(String name) {
                this.name = name;
                return this;
            }

            @JsonUnwrapped(prefix = "terms_")
            public Builder terms(Terms terms) {
                this.terms = terms;
                return this;
            }

            public Offer build() {
                return new Offer(name, terms);
            }
        }
    }

    /** To be unwrapped. */
    record Terms(int days, @Nullable String note) {}

    /** One of several. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "by")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Card.class, name = "card"),
        @JsonSubTypes.Type(value = Transfer.class, name = "transfer")
    })
    sealed interface Payment permits Card, Transfer {}

    /** By card. */
    record Card(String number) implements Payment {}

    /** By transfer, made by a constructor and a setter. */
    final class Transfer implements Payment {
        private final String account;
        private String reference = "";

        @JsonCreator
        public Transfer(@JsonProperty("account") String account) {
            this.account = account;
        }

        public String getAccount() {
            return account;
        }

        public String getReference() {
            return reference;
        }

        public void setReference(String reference) {
            this.reference = reference;
        }
    }

    /** Generic and recursive. */
    record Page<T>(List<T> items, @Nullable Page<T> next) {}
}
