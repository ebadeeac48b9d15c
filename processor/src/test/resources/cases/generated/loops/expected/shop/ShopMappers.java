package shop;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import dev.downbeat.annotation.DownbeatGenerated;
import dev.downbeat.json.Containers;
import dev.downbeat.json.Fields;
import dev.downbeat.json.Mapper;
import java.io.IOException;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Reads and writes the data of {@link Shop} as JSON.
 *
 * <p>Generated from {@code Shop}.
 */
@DownbeatGenerated
@Generated("dev.downbeat.processor.DownbeatProcessor")
final class ShopMappers {
    static final Mapper<Shop.Payment> PAYMENT = new PaymentMapper();

    static final Mapper<Shop.Line> LINE = new LineMapper();

    static final Mapper<Shop.Pick> PICK = new PickMapper();

    static final Mapper<List<Shop.Line>> LIST_OF_LINE = Containers.list(LINE);

    private ShopMappers() {}

    private static final class PaymentMapper implements Mapper<Shop.Payment> {
        @Override
        public Shop.Payment read(JsonParser in) throws IOException {
            String id = null;
            String status = null;
            Fields fields = Fields.of(in, "Payment");
            while (fields.next()) {
                switch (fields.name()) {
                    case "id" -> id = fields.readString();
                    case "status" -> status = fields.readString();
                    default -> fields.skip();
                }
            }
            fields.require("id", "status");
            return new Shop.Payment(id, status);
        }

        @Override
        public void write(Shop.Payment value, JsonGenerator out) throws IOException {
            out.writeStartObject();
            out.writeStringField("id", value.id());
            out.writeStringField("status", value.status());
            out.writeEndObject();
        }

        @Override
        public String expected() {
            return "an object (Payment)";
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
