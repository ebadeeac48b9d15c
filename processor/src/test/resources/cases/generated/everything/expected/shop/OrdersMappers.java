package shop;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import dev.downbeat.annotation.DownbeatGenerated;
import dev.downbeat.json.Containers;
import dev.downbeat.json.Enums;
import dev.downbeat.json.Fields;
import dev.downbeat.json.Mapper;
import dev.downbeat.json.Scalars;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * Reads and writes the data of {@link Orders} as JSON.
 *
 * <p>Generated from {@code Orders}.
 */
@DownbeatGenerated
@Generated("dev.downbeat.processor.DownbeatProcessor")
final class OrdersMappers {
    static final Mapper<Orders.Order> ORDER = new OrderMapper();

    static final Mapper<Orders.Line> LINE = new LineMapper();

    static final Mapper<Orders.Reservation> RESERVATION = new ReservationMapper();

    static final Mapper<Optional<BigDecimal>> OPTIONAL_OF_BIG_DECIMAL =
            Containers.optional(Scalars.BIG_DECIMAL);

    static final Mapper<List<Orders.Line>> LIST_OF_LINE = Containers.list(LINE);

    static final Mapper<Map<String, String>> MAP_OF_STRING = Containers.map(Scalars.STRING);

    static final Mapper<Orders.Region> REGION = Enums.of(Orders.Region.class, Orders.Region.values());

    static final Mapper<List<Integer>> LIST_OF_INTEGER = Containers.list(Scalars.INT);

    static final Mapper<Set<String>> SET_OF_STRING = Containers.set(Scalars.STRING);

    static final Mapper<Orders.Line[]> ARRAY_OF_LINE = Containers.array(LINE, Orders.Line[]::new);

    static final Mapper<Map<String, Integer>> MAP_OF_INTEGER = Containers.map(Scalars.INT);

    private OrdersMappers() {}

    private static final class OrderMapper implements Mapper<Orders.Order> {
        @Override
        public Orders.Order read(JsonParser in) throws IOException {
            long id = 0;
            String customerId = null;
            List<Orders.Line> lines = null;
            Map<String, String> notes = null;
            Orders.Region region = null;
            boolean gift = false;
            Orders.Order replaces = null;
            Fields fields = Fields.of(in, "Order");
            while (fields.next()) {
                switch (fields.name()) {
                    case "id" -> id = fields.readLong();
                    case "customer_id" -> customerId = fields.readString();
                    case "lines" -> lines = fields.read(LIST_OF_LINE);
                    case "notes" -> notes = fields.read(MAP_OF_STRING);
                    case "region" -> region = fields.read(REGION);
                    case "gift" -> gift = fields.readBoolean();
                    case "replaces" -> replaces = fields.read(ORDER);
                    default -> fields.skip();
                }
            }
            fields.require("id", "customer_id", "lines", "notes", "gift");
            return new Orders.Order(id, customerId, lines, notes, region, gift, replaces);
        }

        @Override
        public void write(Orders.Order value, JsonGenerator out) throws IOException {
            out.writeStartObject();
            out.writeNumberField("id", value.id());
            out.writeStringField("customer_id", value.customerId());
            LIST_OF_LINE.writeField(out, "lines", value.lines());
            MAP_OF_STRING.writeField(out, "notes", value.notes());
            REGION.writeField(out, "region", value.region());
            out.writeBooleanField("gift", value.gift());
            ORDER.writeField(out, "replaces", value.replaces());
            out.writeEndObject();
        }

        @Override
        public String expected() {
            return "an object (Order)";
        }
    }

    private static final class LineMapper implements Mapper<Orders.Line> {
        @Override
        public Orders.Line read(JsonParser in) throws IOException {
            String sku = null;
            int quantity = 0;
            Optional<BigDecimal> discount = Optional.empty();
            Fields fields = Fields.of(in, "Line");
            while (fields.next()) {
                switch (fields.name()) {
                    case "sku" -> sku = fields.readString();
                    case "quantity" -> quantity = fields.readInt();
                    case "discount" -> discount = fields.read(OPTIONAL_OF_BIG_DECIMAL);
                    default -> fields.skip();
                }
            }
            fields.require("sku", "quantity");
            return new Orders.Line(sku, quantity, discount);
        }

        @Override
        public void write(Orders.Line value, JsonGenerator out) throws IOException {
            out.writeStartObject();
            out.writeStringField("sku", value.sku());
            out.writeNumberField("quantity", value.quantity());
            OPTIONAL_OF_BIG_DECIMAL.writeField(out, "discount", value.discount());
            out.writeEndObject();
        }

        @Override
        public String expected() {
            return "an object (Line)";
        }
    }

    private static final class ReservationMapper implements Mapper<Orders.Reservation> {
        @Override
        public Orders.Reservation read(JsonParser in) throws IOException {
            UUID id = null;
            Instant until = null;
            double total = 0;
            Fields fields = Fields.of(in, "Reservation");
            while (fields.next()) {
                switch (fields.name()) {
                    case "id" -> id = fields.read(Scalars.UUID);
                    case "until" -> until = fields.read(Scalars.INSTANT);
                    case "total" -> total = fields.readDouble();
                    default -> fields.skip();
                }
            }
            fields.require("id", "until", "total");
            return new Orders.Reservation(id, until, total);
        }

        @Override
        public void write(Orders.Reservation value, JsonGenerator out) throws IOException {
            out.writeStartObject();
            Scalars.UUID.writeField(out, "id", value.id());
            Scalars.INSTANT.writeField(out, "until", value.until());
            out.writeNumberField("total", value.total());
            out.writeEndObject();
        }

        @Override
        public String expected() {
            return "an object (Reservation)";
        }
    }
}
