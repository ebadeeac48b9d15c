package shop;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import dev.downbeat.annotation.DownbeatGenerated;
import dev.downbeat.json.Alternatives;
import dev.downbeat.json.Containers;
import dev.downbeat.json.Enums;
import dev.downbeat.json.Fields;
import dev.downbeat.json.Formats;
import dev.downbeat.json.Keys;
import dev.downbeat.json.Mapper;
import dev.downbeat.json.Scalars;
import dev.downbeat.json.StructureMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import javax.annotation.processing.Generated;

/**
 * Reads and writes the data of {@link Catalog} as JSON.
 *
 * <p>Generated from {@code Catalog}.
 */
@DownbeatGenerated
@Generated("dev.downbeat.processor.DownbeatProcessor")
final class CatalogMappers {
    static final StructureMapper<Catalog.Article> ARTICLE = new ArticleMapper();

    static final Mapper<Catalog.Sku> SKU = new SkuMapper();

    static final StructureMapper<Catalog.Offer> OFFER = new OfferMapper();

    static final StructureMapper<Catalog.Terms> TERMS = new TermsMapper();

    static final StructureMapper<Catalog.Card> CARD = new CardMapper();

    static final StructureMapper<Catalog.Transfer> TRANSFER = new TransferMapper();

    static final StructureMapper<Catalog.Page<Catalog.Article>> PAGE_OF_ARTICLE = new PageOfArticleMapper();

    static final Mapper<Catalog.Payment> PAYMENT = Alternatives.of(Catalog.Payment.class)
            .kind("card", Catalog.Card.class, CARD)
            .kind("transfer", Catalog.Transfer.class, TRANSFER)
            .byProperty("by");

    static final Mapper<Catalog.Colour> COLOUR = Enums.of(
            Catalog.Colour.class, Catalog.Colour.values(),
            Enums.names("RED", "red", "GREEN", "green"),
            Enums.names());

    static final Mapper<BigDecimal> BIG_DECIMAL_AS_TEXT = Formats.text(Scalars.BIG_DECIMAL);

    static final Mapper<LocalDate> LOCAL_DATE_AS_TEXT = Formats.localDate("dd.MM.yyyy", "", "");

    static final Mapper<List<Catalog.Article>> LIST_OF_ARTICLE = Containers.list(ARTICLE);

    static final Mapper<TreeSet<String>> TREE_SET_OF_STRING =
            Containers.collection(Scalars.STRING, TreeSet::new);

    static final Mapper<EnumMap<Catalog.Colour, TreeSet<String>>> ENUM_MAP_OF_COLOUR_TREE_SET_OF_STRING =
            Containers.map(Keys.of(COLOUR), TREE_SET_OF_STRING, () -> new EnumMap<>(Catalog.Colour.class));

    static final Mapper<Map<Long, int[]>> MAP_OF_LONG_INT_ARRAY = Containers.map(Keys.LONG, Scalars.INTS);

    private CatalogMappers() {}

    private static final class ArticleMapper extends StructureMapper<Catalog.Article> {
        ArticleMapper() {
            super("Article");
        }

        @Override
        protected Catalog.Article readProperties(Fields fields) throws IOException {
            Catalog.Article value = new Catalog.Article();
            while (fields.next()) {
                switch (fields.name()) {
                    case "sku" -> value.setSku(fields.read(SKU));
                    case "colour", "color" -> value.setColour(fields.read(COLOUR));
                    case "price" -> value.setPrice(fields.read(BIG_DECIMAL_AS_TEXT));
                    case "since" -> value.setSince(fields.read(LOCAL_DATE_AS_TEXT));
                    case "new" -> fields.skip();
                    default -> value.other(fields.name(), fields.read(Scalars.OBJECT));
                }
            }
            return value;
        }

        @Override
        protected void writeProperties(Catalog.Article value, JsonGenerator out) throws
                IOException {
            SKU.writeField(out, "sku", value.getSku());
            COLOUR.writeField(out, "colour", value.getColour());
            BIG_DECIMAL_AS_TEXT.writeField(out, "price", value.getPrice());
            LOCAL_DATE_AS_TEXT.writeFieldUnlessNull(out, "since", value.getSince());
            writeOthers(value.others(), Scalars.OBJECT, out);
        }
    }

    private static final class SkuMapper implements Mapper<Catalog.Sku> {
        @Override
        public Catalog.Sku read(JsonParser in) throws IOException {
            return StructureMapper.made(in, "Sku", Scalars.STRING, of -> new Catalog.Sku(of));
        }

        @Override
        public void write(Catalog.Sku value, JsonGenerator out) throws IOException {
            Scalars.STRING.writeNullable(value.text(), out);
        }

        @Override
        public String expected() {
            return Scalars.STRING.expected();
        }
    }

    private static final class OfferMapper extends StructureMapper<Catalog.Offer> {
        OfferMapper() {
            super("Offer");
        }

        @Override
        protected Catalog.Offer readProperties(Fields fields) throws IOException {
            Catalog.Offer.Builder builder = new Catalog.Offer.Builder();
            while (fields.next()) {
                switch (fields.name()) {
                    case "name" -> builder = builder.name(fields.readString());
                    default -> fields.keep();
                }
            }
            builder = builder.terms(fields.unwrapped(TERMS, "terms_", ""));
            return builder.build();
        }

        @Override
        protected void writeProperties(Catalog.Offer value, JsonGenerator out) throws IOException {
            out.writeStringField("name", value.getName());
            TERMS.writeUnwrapped(value.getTerms(), "terms_", "", out);
        }
    }

    private static final class TermsMapper extends StructureMapper<Catalog.Terms> {
        private static final String[] REQUIRED = {"days"};

        TermsMapper() {
            super("Terms");
        }

        @Override
        protected Catalog.Terms readProperties(Fields fields) throws IOException {
            int days = 0;
            String note = null;
            while (fields.next()) {
                switch (fields.name()) {
                    case "days" -> days = fields.readInt();
                    case "note" -> note = fields.readString();
                    default -> fields.skip();
                }
            }
            fields.require(REQUIRED);
            return new Catalog.Terms(days, note);
        }

        @Override
        protected void writeProperties(Catalog.Terms value, JsonGenerator out) throws IOException {
            out.writeNumberField("days", value.days());
            out.writeStringField("note", value.note());
        }
    }

    private static final class CardMapper extends StructureMapper<Catalog.Card> {
        private static final String[] REQUIRED = {"number"};

        CardMapper() {
            super("Card");
        }

        @Override
        protected Catalog.Card readProperties(Fields fields) throws IOException {
            String number = null;
            while (fields.next()) {
                switch (fields.name()) {
                    case "number" -> number = fields.readString();
                    default -> fields.skip();
                }
            }
            fields.require(REQUIRED);
            return new Catalog.Card(number);
        }

        @Override
        protected void writeProperties(Catalog.Card value, JsonGenerator out) throws IOException {
            out.writeStringField("number", value.number());
        }
    }

    private static final class TransferMapper extends StructureMapper<Catalog.Transfer> {
        private static final String[] REQUIRED = {"account"};

        TransferMapper() {
            super("Transfer");
        }

        @Override
        protected Catalog.Transfer readProperties(Fields fields) throws IOException {
            String account = null;
            String reference = null;
            while (fields.next()) {
                switch (fields.name()) {
                    case "account" -> account = fields.readString();
                    case "reference" -> reference = fields.readString();
                    default -> fields.skip();
                }
            }
            fields.require(REQUIRED);
            Catalog.Transfer value = new Catalog.Transfer(account);
            if (fields.has("reference")) {
                value.setReference(reference);
            }
            return value;
        }

        @Override
        protected void writeProperties(Catalog.Transfer value, JsonGenerator out) throws
                IOException {
            out.writeStringField("account", value.getAccount());
            out.writeStringField("reference", value.getReference());
        }
    }

    private static final class PageOfArticleMapper extends StructureMapper<Catalog.Page<Catalog.Article>> {
        private static final String[] REQUIRED = {"items"};

        PageOfArticleMapper() {
            super("Page<Article>");
        }

        @Override
        protected Catalog.Page<Catalog.Article> readProperties(Fields fields) throws IOException {
            List<Catalog.Article> items = null;
            Catalog.Page<Catalog.Article> next = null;
            while (fields.next()) {
                switch (fields.name()) {
                    case "items" -> items = fields.read(LIST_OF_ARTICLE);
                    case "next" -> next = fields.read(PAGE_OF_ARTICLE);
                    default -> fields.skip();
                }
            }
            fields.require(REQUIRED);
            return new Catalog.Page<Catalog.Article>(items, next);
        }

        @Override
        protected void writeProperties(Catalog.Page<Catalog.Article> value, JsonGenerator out)
                throws IOException {
            LIST_OF_ARTICLE.writeField(out, "items", value.items());
            PAGE_OF_ARTICLE.writeField(out, "next", value.next());
        }
    }
}
