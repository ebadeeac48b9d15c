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

    static final Mapper<Fulfil.Region> REGION = Enums.of(Fulfil.Region.class, Fulfil.Region.values());

    static final Mapper<Optional<String>> OPTIONAL_OF_STRING = Containers.optional(Scalars.STRING);

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
}
