package shop;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import dev.downbeat.annotation.DownbeatGenerated;
import dev.downbeat.json.Containers;
import dev.downbeat.json.Fields;
import dev.downbeat.json.Mapper;
import dev.downbeat.json.Scalars;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Reads and writes the data of {@link Fulfil} as JSON.
 *
 * <p>Generated from {@code Fulfil}.
 */
@DownbeatGenerated
@Generated("dev.downbeat.processor.DownbeatProcessor")
final class FulfilMappers {
    static final Mapper<Fulfil.Order> ORDER = new OrderMapper();

    static final Mapper<Shop.Line> LINE = new LineMapper();

    static final Mapper<Fulfil.Out> OUT = new OutMapper();

    static final Mapper<Shop.Pick> PICK = new PickMapper();

    static final Mapper<List<Shop.Line>> LIST_OF_LINE = Containers.list(LINE);

    static final Mapper<Optional<List<Shop.Line>>> OPTIONAL_OF_LIST_OF_LINE =
            Containers.optional(LIST_OF_LINE);

    static final Mapper<List<Shop.Pick>> LIST_OF_PICK = Containers.list(PICK);

    static final Mapper<List<Integer>> LIST_OF_INTEGER = Containers.list(Scalars.INT);

    static final Mapper<List<String>> LIST_OF_STRING = Containers.list(Scalars.STRING);

    static final Mapper<List<List<Shop.Pick>>> LIST_OF_LIST_OF_PICK = Containers.list(LIST_OF_PICK);

    private FulfilMappers() {}

    private static final class OrderMapper implements Mapper<Fulfil.Order> {
        @Override
        public Fulfil.Order read(JsonParser in) throws IOException {
            String id = null;
            List<Shop.Line> lines = null;
            Optional<List<Shop.Line>> more = Optional.empty();
            int copies = 0;
            Fields fields = Fields.of(in, "Order");
            while (fields.next()) {
                switch (fields.name()) {
                    case "id" -> id = fields.readString();
                    case "lines" -> lines = fields.read(LIST_OF_LINE);
                    case "more" -> more = fields.read(OPTIONAL_OF_LIST_OF_LINE);
                    case "copies" -> copies = fields.readInt();
                    default -> fields.skip();
                }
            }
            fields.require("id", "lines", "copies");
            return new Fulfil.Order(id, lines, more, copies);
        }

        @Override
        public void write(Fulfil.Order value, JsonGenerator out) throws IOException {
            out.writeStartObject();
            out.writeStringField("id", value.id());
            LIST_OF_LINE.writeField(out, "lines", value.lines());
            OPTIONAL_OF_LIST_OF_LINE.writeField(out, "more", value.more());
            out.writeNumberField("copies", value.copies());
            out.writeEndObject();
        }

        @Override
        public String expected() {
            return "an object (Order)";
        }
    }

    private static final class LineMapper implements Mapper<Shop.Line> {
        @Override
        public Shop.Line read(JsonParser in) throws IOException {
            String sku = null;
            int quantity = 0;
            Fields fields = Fields.of(in, "Line");
            while (fields.next()) {
                switch (fields.name()) {
                    case "sku" -> sku = fields.readString();
                    case "quantity" -> quantity = fields.readInt();
                    default -> fields.skip();
                }
            }
            fields.require("sku", "quantity");
            return new Shop.Line(sku, quantity);
        }

        @Override
        public void write(Shop.Line value, JsonGenerator out) throws IOException {
            out.writeStartObject();
            out.writeStringField("sku", value.sku());
            out.writeNumberField("quantity", value.quantity());
            out.writeEndObject();
        }

        @Override
        public String expected() {
            return "an object (Line)";
        }
    }

    private static final class OutMapper implements Mapper<Fulfil.Out> {
        @Override
        public Fulfil.Out read(JsonParser in) throws IOException {
            List<Shop.Pick> picks = null;
            List<Integer> counts = null;
            List<String> ids = null;
            int rounds = 0;
            String best = null;
            List<List<Shop.Pick>> all = null;
            Fields fields = Fields.of(in, "Out");
            while (fields.next()) {
                switch (fields.name()) {
                    case "picks" -> picks = fields.read(LIST_OF_PICK);
                    case "counts" -> counts = fields.read(LIST_OF_INTEGER);
                    case "ids" -> ids = fields.read(LIST_OF_STRING);
                    case "rounds" -> rounds = fields.readInt();
                    case "best" -> best = fields.readString();
                    case "all" -> all = fields.read(LIST_OF_LIST_OF_PICK);
                    default -> fields.skip();
                }
            }
            fields.require("picks", "counts", "ids", "rounds", "best", "all");
            return new Fulfil.Out(picks, counts, ids, rounds, best, all);
        }

        @Override
        public void write(Fulfil.Out value, JsonGenerator out) throws IOException {
            out.writeStartObject();
            LIST_OF_PICK.writeField(out, "picks", value.picks());
            LIST_OF_INTEGER.writeField(out, "counts", value.counts());
            LIST_OF_STRING.writeField(out, "ids", value.ids());
            out.writeNumberField("rounds", value.rounds());
            out.writeStringField("best", value.best());
            LIST_OF_LIST_OF_PICK.writeField(out, "all", value.all());
            out.writeEndObject();
        }

        @Override
        public String expected() {
            return "an object (Out)";
        }
    }

    private static final class PickMapper implements Mapper<Shop.Pick> {
        @Override
        public Shop.Pick read(JsonParser in) throws IOException {
            String sku = null;
            String from = null;
            Fields fields = Fields.of(in, "Pick");
            while (fields.next()) {
                switch (fields.name()) {
                    case "sku" -> sku = fields.readString();
                    case "from" -> from = fields.readString();
                    default -> fields.skip();
                }
            }
            fields.require("sku", "from");
            return new Shop.Pick(sku, from);
        }

        @Override
        public void write(Shop.Pick value, JsonGenerator out) throws IOException {
            out.writeStartObject();
            out.writeStringField("sku", value.sku());
            out.writeStringField("from", value.from());
            out.writeEndObject();
        }

        @Override
        public String expected() {
            return "an object (Pick)";
        }
    }
}
