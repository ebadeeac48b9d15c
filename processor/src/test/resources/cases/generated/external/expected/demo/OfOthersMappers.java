package demo;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.downbeat.annotation.DownbeatGenerated;
import dev.downbeat.json.Fields;
import dev.downbeat.json.StructureMapper;
import java.io.IOException;
import javax.annotation.processing.Generated;

/**
 * Reads and writes the data of {@link OfOthers} as JSON.
 *
 * <p>Generated from {@code OfOthers}.
 */
@DownbeatGenerated
@Generated("dev.downbeat.processor.DownbeatProcessor")
final class OfOthersMappers {
    static final StructureMapper<OfOthers.Approval> APPROVAL = new ApprovalMapper();

    private OfOthersMappers() {}

    private static final class ApprovalMapper extends StructureMapper<OfOthers.Approval> {
        private static final String[] REQUIRED = {"by"};

        ApprovalMapper() {
            super("Approval");
        }

        @Override
        protected OfOthers.Approval readProperties(Fields fields) throws IOException {
            String by = null;
            while (fields.next()) {
                switch (fields.name()) {
                    case "by" -> by = fields.readString();
                    default -> fields.skip();
                }
            }
            fields.require(REQUIRED);
            return new OfOthers.Approval(by);
        }

        @Override
        protected void writeProperties(OfOthers.Approval value, JsonGenerator out) throws
                IOException {
            out.writeStringField("by", value.by());
        }
    }
}
