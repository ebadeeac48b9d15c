package shop;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.downbeat.annotation.DownbeatGenerated;
import dev.downbeat.json.Fields;
import dev.downbeat.json.StructureMapper;
import java.io.IOException;
import javax.annotation.processing.Generated;

/**
 * Reads and writes the data of {@link Shop} as JSON.
 *
 * <p>Generated from {@code Shop}.
 */
@DownbeatGenerated
@Generated("dev.downbeat.processor.DownbeatProcessor")
final class ShopMappers {
    static final StructureMapper<Shop.Payment> PAYMENT = new PaymentMapper();

    static final StructureMapper<Shop.Line> LINE = new LineMapper();

    private ShopMappers() {}

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
}
