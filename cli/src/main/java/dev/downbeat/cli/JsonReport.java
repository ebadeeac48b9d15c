package dev.downbeat.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.downbeat.cli.Findings.Finding;
import dev.downbeat.wiring.json.TextSite;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** Findings for programs: one object with counts and a list. */
final class JsonReport {

    private JsonReport() {}

    static void print(Findings findings, OutputStream out) throws IOException {
        try (JsonGenerator json = generator(out)) {
            json.writeStartObject();
            json.writeNumberField("definitions", findings.definitions());
            json.writeNumberField("errors", findings.errors());
            json.writeNumberField("warnings", findings.warnings());
            json.writeArrayFieldStart("findings");
            for (Finding finding : findings.all()) {
                finding(json, finding);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    /** The stream stays open: it is the program's. */
    static JsonGenerator generator(OutputStream out) throws IOException {
        return new JsonFactory()
                .createGenerator(out)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .useDefaultPrettyPrinter();
    }

    private static void finding(JsonGenerator json, Finding finding) throws IOException {
        TextSite site = finding.site();
        json.writeStartObject();
        json.writeStringField("file", site.source().name());
        json.writeNumberField("line", site.line());
        json.writeNumberField("column", site.column());
        json.writeNumberField("endColumn", site.endColumn());
        json.writeStringField("pointer", site.pointer());
        json.writeStringField("severity", finding.problem().severity().name().toLowerCase(Locale.ROOT));
        json.writeStringField("code", finding.problem().code().name());
        json.writeStringField("message", finding.problem().headline());
        json.writeArrayFieldStart("details");
        for (String detail : finding.problem().details()) {
            json.writeString(detail.strip());
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
