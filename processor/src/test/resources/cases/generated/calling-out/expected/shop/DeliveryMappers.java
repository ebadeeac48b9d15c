package shop;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.downbeat.annotation.DownbeatGenerated;
import dev.downbeat.json.Containers;
import dev.downbeat.json.Fields;
import dev.downbeat.json.Mapper;
import dev.downbeat.json.Scalars;
import dev.downbeat.json.StructureMapper;
import java.io.IOException;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Reads and writes the data of {@link Delivery} as JSON.
 *
 * <p>Generated from {@code Delivery}.
 */
@DownbeatGenerated
@Generated("dev.downbeat.processor.DownbeatProcessor")
final class DeliveryMappers {
    static final StructureMapper<Delivery.Parcel> PARCEL = new ParcelMapper();

    static final StructureMapper<Delivery.Label> LABEL = new LabelMapper();

    static final Mapper<Optional<String>> OPTIONAL_OF_STRING = Containers.optional(Scalars.STRING);

    private DeliveryMappers() {}

    private static final class ParcelMapper extends StructureMapper<Delivery.Parcel> {
        private static final String[] REQUIRED = {"sku", "count"};

        ParcelMapper() {
            super("Parcel");
        }

        @Override
        protected Delivery.Parcel readProperties(Fields fields) throws IOException {
            String sku = null;
            int count = 0;
            while (fields.next()) {
                switch (fields.name()) {
                    case "sku" -> sku = fields.readString();
                    case "count" -> count = fields.readInt();
                    default -> fields.skip();
                }
            }
            fields.require(REQUIRED);
            return new Delivery.Parcel(sku, count);
        }

        @Override
        protected void writeProperties(Delivery.Parcel value, JsonGenerator out) throws
                IOException {
            out.writeStringField("sku", value.sku());
            out.writeNumberField("count", value.count());
        }
    }

    private static final class LabelMapper extends StructureMapper<Delivery.Label> {
        private static final String[] REQUIRED = {"code"};

        LabelMapper() {
            super("Label");
        }

        @Override
        protected Delivery.Label readProperties(Fields fields) throws IOException {
            String code = null;
            while (fields.next()) {
                switch (fields.name()) {
                    case "code" -> code = fields.readString();
                    default -> fields.skip();
                }
            }
            fields.require(REQUIRED);
            return new Delivery.Label(code);
        }

        @Override
        protected void writeProperties(Delivery.Label value, JsonGenerator out) throws IOException {
            out.writeStringField("code", value.code());
        }
    }
}
