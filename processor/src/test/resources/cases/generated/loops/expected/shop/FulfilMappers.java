package shop;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.downbeat.annotation.DownbeatGenerated;
import dev.downbeat.json.Containers;
import dev.downbeat.json.Fields;
import dev.downbeat.json.Mapper;
import dev.downbeat.json.Scalars;
import dev.downbeat.json.StructureMapper;
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
    static final StructureMapper<Fulfil.Order> ORDER = new OrderMapper();

    static final StructureMapper<Shop.Line> LINE = new LineMapper();

    static final StructureMapper<Fulfil.Out> OUT = new OutMapper();

    static final StructureMapper<Shop.Pick> PICK = new PickMapper();

    static final StructureMapper<Shop.Payment> PAYMENT = new PaymentMapper();

    static final Mapper<List<Shop.Line>> LIST_OF_LINE = Containers.list(LINE);

    static final Mapper<Optional<List<Shop.Line>>> OPTIONAL_OF_LIST_OF_LINE =
            Containers.optional(LIST_OF_LINE);

    static final Mapper<List<Shop.Pick>> LIST_OF_PICK = Containers.list(PICK);

    static final Mapper<List<Integer>> LIST_OF_INTEGER = Containers.list(Scalars.INT);

    static final Mapper<List<String>> LIST_OF_STRING = Containers.list(Scalars.STRING);

    static final Mapper<List<List<Shop.Pick>>> LIST_OF_LIST_OF_PICK = Containers.list(LIST_OF_PICK);

    static final Mapper<List<List<String>>> LIST_OF_LIST_OF_STRING = Containers.list(LIST_OF_STRING);

    private FulfilMappers() {}

    private static final class OrderMapper extends StructureMapper<Fulfil.Order> {
        private static final String[] REQUIRED = {"id", "lines", "copies"};

        OrderMapper() {
            super("Order");
        }

        @Override
        protected Fulfil.Order readProperties(Fields fields) throws IOException {
            String id = null;
            List<Shop.Line> lines = null;
            Optional<List<Shop.Line>> more = Optional.empty();
            int copies = 0;
            while (fields.next()) {
                switch (fields.name()) {
                    case "id" -> id = fields.readString();
                    case "lines" -> lines = fields.read(LIST_OF_LINE);
                    case "more" -> more = fields.read(OPTIONAL_OF_LIST_OF_LINE);
                    case "copies" -> copies = fields.readInt();
                    default -> fields.skip();
                }
            }
            fields.require(REQUIRED);
            return new Fulfil.Order(id, lines, more, copies);
        }

        @Override
        protected void writeProperties(Fulfil.Order value, JsonGenerator out) throws IOException {
            out.writeStringField("id", value.id());
            LIST_OF_LINE.writeField(out, "lines", value.lines());
            OPTIONAL_OF_LIST_OF_LINE.writeField(out, "more", value.more());
            out.writeNumberField("copies", value.copies());
        }
    }

    private static final class LineMapper extends StructureMapper<Shop.Line> {
        private static final String[] REQUIRED = {"sku", "quantity"};

        LineMapper() {
            super("Line");
        }

        @Override
        protected Shop.Line readProperties(Fields fields) throws IOException {
            String sku = null;
            int quantity = 0;
            while (fields.next()) {
                switch (fields.name()) {
                    case "sku" -> sku = fields.readString();
                    case "quantity" -> quantity = fields.readInt();
                    default -> fields.skip();
                }
            }
            fields.require(REQUIRED);
            return new Shop.Line(sku, quantity);
        }

        @Override
        protected void writeProperties(Shop.Line value, JsonGenerator out) throws IOException {
            out.writeStringField("sku", value.sku());
            out.writeNumberField("quantity", value.quantity());
        }
    }

    private static final class OutMapper extends StructureMapper<Fulfil.Out> {
        private static final String[] REQUIRED = {"picks", "counts", "ids", "rounds", "best", "all"};

        OutMapper() {
            super("Out");
        }

        @Override
        protected Fulfil.Out readProperties(Fields fields) throws IOException {
            List<Shop.Pick> picks = null;
            List<Integer> counts = null;
            List<String> ids = null;
            int rounds = 0;
            String best = null;
            List<List<Shop.Pick>> all = null;
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
            fields.require(REQUIRED);
            return new Fulfil.Out(picks, counts, ids, rounds, best, all);
        }

        @Override
        protected void writeProperties(Fulfil.Out value, JsonGenerator out) throws IOException {
            LIST_OF_PICK.writeField(out, "picks", value.picks());
            LIST_OF_INTEGER.writeField(out, "counts", value.counts());
            LIST_OF_STRING.writeField(out, "ids", value.ids());
            out.writeNumberField("rounds", value.rounds());
            out.writeStringField("best", value.best());
            LIST_OF_LIST_OF_PICK.writeField(out, "all", value.all());
        }
    }

    private static final class PickMapper extends StructureMapper<Shop.Pick> {
        private static final String[] REQUIRED = {"sku", "from"};

        PickMapper() {
            super("Pick");
        }

        @Override
        protected Shop.Pick readProperties(Fields fields) throws IOException {
            String sku = null;
            String from = null;
            while (fields.next()) {
                switch (fields.name()) {
                    case "sku" -> sku = fields.readString();
                    case "from" -> from = fields.readString();
                    default -> fields.skip();
                }
            }
            fields.require(REQUIRED);
            return new Shop.Pick(sku, from);
        }

        @Override
        protected void writeProperties(Shop.Pick value, JsonGenerator out) throws IOException {
            out.writeStringField("sku", value.sku());
            out.writeStringField("from", value.from());
        }
    }

    private static final class PaymentMapper extends StructureMapper<Shop.Payment> {
        private static final String[] REQUIRED = {"id", "status"};

        PaymentMapper() {
            super("Payment");
        }

        @Override
        protected Shop.Payment readProperties(Fields fields) throws IOException {
            String id = null;
            String status = null;
            while (fields.next()) {
                switch (fields.name()) {
                    case "id" -> id = fields.readString();
                    case "status" -> status = fields.readString();
                    default -> fields.skip();
                }
            }
            fields.require(REQUIRED);
            return new Shop.Payment(id, status);
        }

        @Override
        protected void writeProperties(Shop.Payment value, JsonGenerator out) throws IOException {
            out.writeStringField("id", value.id());
            out.writeStringField("status", value.status());
        }
    }
}
