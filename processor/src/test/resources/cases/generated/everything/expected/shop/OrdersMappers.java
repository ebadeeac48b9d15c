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
    static final StructureMapper<Orders.Order> ORDER = new OrderMapper();

    static final StructureMapper<Orders.Line> LINE = new LineMapper();

    static final StructureMapper<Orders.Reservation> RESERVATION = new ReservationMapper();

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

    private static final class OrderMapper extends StructureMapper<Orders.Order> {
        private static final String[] REQUIRED = {"id", "customer_id", "lines", "notes", "gift"};

        OrderMapper() {
            super("Order");
        }

        @Override
        protected Orders.Order readProperties(Fields fields) throws IOException {
            long id = 0;
            String customerId = null;
            List<Orders.Line> lines = null;
            Map<String, String> notes = null;
            Orders.Region region = null;
            boolean gift = false;
            Orders.Order replaces = null;
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
            fields.require(REQUIRED);
            return new Orders.Order(id, customerId, lines, notes, region, gift, replaces);
        }

        @Override
        protected void writeProperties(Orders.Order value, JsonGenerator out) throws IOException {
            out.writeNumberField("id", value.id());
            out.writeStringField("customer_id", value.customerId());
            LIST_OF_LINE.writeField(out, "lines", value.lines());
            MAP_OF_STRING.writeField(out, "notes", value.notes());
            REGION.writeField(out, "region", value.region());
            out.writeBooleanField("gift", value.gift());
            ORDER.writeField(out, "replaces", value.replaces());
        }
    }

    private static final class LineMapper extends StructureMapper<Orders.Line> {
        private static final String[] REQUIRED = {"sku", "quantity"};

        LineMapper() {
            super("Line");
        }

        @Override
        protected Orders.Line readProperties(Fields fields) throws IOException {
            String sku = null;
            int quantity = 0;
            Optional<BigDecimal> discount = Optional.empty();
            while (fields.next()) {
                switch (fields.name()) {
                    case "sku" -> sku = fields.readString();
                    case "quantity" -> quantity = fields.readInt();
                    case "discount" -> discount = fields.read(OPTIONAL_OF_BIG_DECIMAL);
                    default -> fields.skip();
                }
            }
            fields.require(REQUIRED);
            return new Orders.Line(sku, quantity, discount);
        }

        @Override
        protected void writeProperties(Orders.Line value, JsonGenerator out) throws IOException {
            out.writeStringField("sku", value.sku());
            out.writeNumberField("quantity", value.quantity());
            OPTIONAL_OF_BIG_DECIMAL.writeField(out, "discount", value.discount());
        }
    }

    private static final class ReservationMapper extends StructureMapper<Orders.Reservation> {
        private static final String[] REQUIRED = {"id", "until", "total"};

        ReservationMapper() {
            super("Reservation");
        }

        @Override
        protected Orders.Reservation readProperties(Fields fields) throws IOException {
            UUID id = null;
            Instant until = null;
            double total = 0;
            while (fields.next()) {
                switch (fields.name()) {
                    case "id" -> id = fields.read(Scalars.UUID);
                    case "until" -> until = fields.read(Scalars.INSTANT);
                    case "total" -> total = fields.readDouble();
                    default -> fields.skip();
                }
            }
            fields.require(REQUIRED);
            return new Orders.Reservation(id, until, total);
        }

        @Override
        protected void writeProperties(Orders.Reservation value, JsonGenerator out) throws
                IOException {
            Scalars.UUID.writeField(out, "id", value.id());
            Scalars.INSTANT.writeField(out, "until", value.until());
            out.writeNumberField("total", value.total());
        }
    }
}
