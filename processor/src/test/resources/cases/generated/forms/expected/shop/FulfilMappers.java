package shop;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.downbeat.annotation.DownbeatGenerated;
import dev.downbeat.json.Containers;
import dev.downbeat.json.Enums;
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
    static final StructureMapper<Fulfil.Receipt> RECEIPT = new ReceiptMapper();

    static final StructureMapper<Stock.Reservation> RESERVATION = new ReservationMapper();

    static final StructureMapper<Stock.Line> LINE = new LineMapper();

    static final StructureMapper<Fulfil.Approval> APPROVAL = new ApprovalMapper();

    static final Mapper<Fulfil.Region> REGION = Enums.of(Fulfil.Region.class, Fulfil.Region.values());

    static final Mapper<Optional<String>> OPTIONAL_OF_STRING = Containers.optional(Scalars.STRING);

    static final Mapper<List<Stock.Line>> LIST_OF_LINE = Containers.list(LINE);

    static final Mapper<List<String>> LIST_OF_STRING = Containers.list(Scalars.STRING);

    private FulfilMappers() {}

    private static final class ReceiptMapper extends StructureMapper<Fulfil.Receipt> {
        private static final String[] REQUIRED = {"id", "text"};

        ReceiptMapper() {
            super("Receipt");
        }

        @Override
        protected Fulfil.Receipt readProperties(Fields fields) throws IOException {
            String id = null;
            Optional<String> label = Optional.empty();
            String text = null;
            while (fields.next()) {
                switch (fields.name()) {
                    case "id" -> id = fields.readString();
                    case "label" -> label = fields.read(OPTIONAL_OF_STRING);
                    case "text" -> text = fields.readString();
                    default -> fields.skip();
                }
            }
            fields.require(REQUIRED);
            return new Fulfil.Receipt(id, label, text);
        }

        @Override
        protected void writeProperties(Fulfil.Receipt value, JsonGenerator out) throws IOException {
            out.writeStringField("id", value.id());
            OPTIONAL_OF_STRING.writeField(out, "label", value.label());
            out.writeStringField("text", value.text());
        }
    }

    private static final class ReservationMapper extends StructureMapper<Stock.Reservation> {
        private static final String[] REQUIRED = {"id", "weight", "lines"};

        ReservationMapper() {
            super("Reservation");
        }

        @Override
        protected Stock.Reservation readProperties(Fields fields) throws IOException {
            String id = null;
            double weight = 0;
            List<Stock.Line> lines = null;
            Optional<String> note = Optional.empty();
            while (fields.next()) {
                switch (fields.name()) {
                    case "id" -> id = fields.readString();
                    case "weight" -> weight = fields.readDouble();
                    case "lines" -> lines = fields.read(LIST_OF_LINE);
                    case "note" -> note = fields.read(OPTIONAL_OF_STRING);
                    default -> fields.skip();
                }
            }
            fields.require(REQUIRED);
            return new Stock.Reservation(id, weight, lines, note);
        }

        @Override
        protected void writeProperties(Stock.Reservation value, JsonGenerator out) throws
                IOException {
            out.writeStringField("id", value.id());
            out.writeNumberField("weight", value.weight());
            LIST_OF_LINE.writeField(out, "lines", value.lines());
            OPTIONAL_OF_STRING.writeField(out, "note", value.note());
        }
    }

    private static final class LineMapper extends StructureMapper<Stock.Line> {
        private static final String[] REQUIRED = {"sku", "quantity"};

        LineMapper() {
            super("Line");
        }

        @Override
        protected Stock.Line readProperties(Fields fields) throws IOException {
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
            return new Stock.Line(sku, quantity);
        }

        @Override
        protected void writeProperties(Stock.Line value, JsonGenerator out) throws IOException {
            out.writeStringField("sku", value.sku());
            out.writeNumberField("quantity", value.quantity());
        }
    }

    private static final class ApprovalMapper extends StructureMapper<Fulfil.Approval> {
        private static final String[] REQUIRED = {"by", "granted"};

        ApprovalMapper() {
            super("Approval");
        }

        @Override
        protected Fulfil.Approval readProperties(Fields fields) throws IOException {
            String by = null;
            boolean granted = false;
            while (fields.next()) {
                switch (fields.name()) {
                    case "by" -> by = fields.readString();
                    case "granted" -> granted = fields.readBoolean();
                    default -> fields.skip();
                }
            }
            fields.require(REQUIRED);
            return new Fulfil.Approval(by, granted);
        }

        @Override
        protected void writeProperties(Fulfil.Approval value, JsonGenerator out) throws
                IOException {
            out.writeStringField("by", value.by());
            out.writeBooleanField("granted", value.granted());
        }
    }
}
