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
 * Reads and writes the data of {@link Stock} as JSON.
 *
 * <p>Generated from {@code Stock}.
 */
@DownbeatGenerated
@Generated("dev.downbeat.processor.DownbeatProcessor")
final class StockMappers {
    static final StructureMapper<Stock.Reservation> RESERVATION = new ReservationMapper();

    static final StructureMapper<Stock.Line> LINE = new LineMapper();

    static final Mapper<List<Stock.Line>> LIST_OF_LINE = Containers.list(LINE);

    static final Mapper<Optional<String>> OPTIONAL_OF_STRING = Containers.optional(Scalars.STRING);

    private StockMappers() {}

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
}
