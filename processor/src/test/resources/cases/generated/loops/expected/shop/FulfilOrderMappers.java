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
 * Reads and writes the data of {@link FulfilOrder} as JSON.
 *
 * <p>Generated from {@code FulfilOrder}.
 */
@DownbeatGenerated
@Generated("dev.downbeat.processor.DownbeatProcessor")
final class FulfilOrderMappers {
    static final StructureMapper<Shop.Order> ORDER = new OrderMapper();

    static final StructureMapper<Shop.Line> LINE = new LineMapper();

    static final StructureMapper<FulfilOrder.Fulfilled> FULFILLED = new FulfilledMapper();

    static final StructureMapper<Shop.Payment> PAYMENT = new PaymentMapper();

    static final Mapper<List<Shop.Line>> LIST_OF_LINE = Containers.list(LINE);

    static final Mapper<List<String>> LIST_OF_STRING = Containers.list(Scalars.STRING);

    static final Mapper<Optional<List<String>>> OPTIONAL_OF_LIST_OF_STRING =
            Containers.optional(LIST_OF_STRING);

    static final Mapper<List<Integer>> LIST_OF_INTEGER = Containers.list(Scalars.INT);

    static final Mapper<List<List<Integer>>> LIST_OF_LIST_OF_INTEGER = Containers.list(LIST_OF_INTEGER);

    private FulfilOrderMappers() {}

    private static final class OrderMapper extends StructureMapper<Shop.Order> {
        private static final String[] REQUIRED = {"id", "customer", "lines", "copies"};

        OrderMapper() {
            super("Order");
        }

        @Override
        protected Shop.Order readProperties(Fields fields) throws IOException {
            String id = null;
            String customer = null;
            List<Shop.Line> lines = null;
            Optional<List<String>> notes = Optional.empty();
            int copies = 0;
            while (fields.next()) {
                switch (fields.name()) {
                    case "id" -> id = fields.readString();
                    case "customer" -> customer = fields.readString();
                    case "lines" -> lines = fields.read(LIST_OF_LINE);
                    case "notes" -> notes = fields.read(OPTIONAL_OF_LIST_OF_STRING);
                    case "copies" -> copies = fields.readInt();
                    default -> fields.skip();
                }
            }
            fields.require(REQUIRED);
            return new Shop.Order(id, customer, lines, notes, copies);
        }

        @Override
        protected void writeProperties(Shop.Order value, JsonGenerator out) throws IOException {
            out.writeStringField("id", value.id());
            out.writeStringField("customer", value.customer());
            LIST_OF_LINE.writeField(out, "lines", value.lines());
            OPTIONAL_OF_LIST_OF_STRING.writeField(out, "notes", value.notes());
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

    private static final class FulfilledMapper extends StructureMapper<FulfilOrder.Fulfilled> {
        private static final String[] REQUIRED = {"picks", "marks", "paymentIds", "weights", "rounds"};

        FulfilledMapper() {
            super("Fulfilled");
        }

        @Override
        protected FulfilOrder.Fulfilled readProperties(Fields fields) throws IOException {
            List<String> picks = null;
            List<String> marks = null;
            List<String> paymentIds = null;
            List<List<Integer>> weights = null;
            int rounds = 0;
            while (fields.next()) {
                switch (fields.name()) {
                    case "picks" -> picks = fields.read(LIST_OF_STRING);
                    case "marks" -> marks = fields.read(LIST_OF_STRING);
                    case "paymentIds" -> paymentIds = fields.read(LIST_OF_STRING);
                    case "weights" -> weights = fields.read(LIST_OF_LIST_OF_INTEGER);
                    case "rounds" -> rounds = fields.readInt();
                    default -> fields.skip();
                }
            }
            fields.require(REQUIRED);
            return new FulfilOrder.Fulfilled(picks, marks, paymentIds, weights, rounds);
        }

        @Override
        protected void writeProperties(FulfilOrder.Fulfilled value, JsonGenerator out) throws
                IOException {
            LIST_OF_STRING.writeField(out, "picks", value.picks());
            LIST_OF_STRING.writeField(out, "marks", value.marks());
            LIST_OF_STRING.writeField(out, "paymentIds", value.paymentIds());
            LIST_OF_LIST_OF_INTEGER.writeField(out, "weights", value.weights());
            out.writeNumberField("rounds", value.rounds());
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
