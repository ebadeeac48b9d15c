package dev.downbeat.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.downbeat.cli.Findings.Finding;
import dev.downbeat.wiring.json.TextSite;
import dev.downbeat.wiring.problem.Code;
import dev.downbeat.wiring.problem.Severity;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Findings as SARIF 2.1.0, which code hosts show at the lines of a change. */
final class SarifReport {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private SarifReport() {}

    static void print(Findings findings, OutputStream out) throws IOException {
        Set<Code> broken = EnumSet.noneOf(Code.class);
        findings.all().forEach(finding -> broken.add(finding.problem().code()));
        List<Code> rules = new ArrayList<>(broken);
        try (JsonGenerator json = JsonReport.generator(out)) {
            json.writeStartObject();
            json.writeStringField("$schema", SCHEMA);
            json.writeStringField("version", "2.1.0");
            json.writeArrayFieldStart("runs");
            json.writeStartObject();
            tool(json, rules);
            json.writeStringField("columnKind", "utf16CodeUnits");
            json.writeArrayFieldStart("results");
            for (Finding finding : findings.all()) {
                result(json, finding, rules);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void tool(JsonGenerator json, List<Code> rules) throws IOException {
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "downbeat");
        json.writeStringField("version", "0.1.0");
        json.writeArrayFieldStart("rules");
        for (Code rule : rules) {
            json.writeStartObject();
            json.writeStringField("id", rule.name());
            json.writeObjectFieldStart("defaultConfiguration");
            json.writeStringField("level", level(rule.severity()));
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void result(JsonGenerator json, Finding finding, List<Code> rules) throws IOException {
        TextSite site = finding.site();
        json.writeStartObject();
        json.writeStringField("ruleId", finding.problem().code().name());
        json.writeNumberField("ruleIndex", rules.indexOf(finding.problem().code()));
        json.writeStringField("level", level(finding.problem().severity()));
        json.writeObjectFieldStart("message");
        List<String> lines = new ArrayList<>(List.of(finding.problem().headline()));
        finding.problem().details().forEach(detail -> lines.add(detail.strip()));
        json.writeStringField("text", String.join("\n", lines));
        json.writeEndObject();
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", uri(site.source().name()));
        json.writeEndObject();
        json.writeObjectFieldStart("region");
        json.writeNumberField("startLine", site.line());
        json.writeNumberField("startColumn", site.column());
        json.writeNumberField("endColumn", site.endColumn());
        json.writeEndObject();
        json.writeEndObject();
        json.writeArrayFieldStart("logicalLocations");
        json.writeStartObject();
        json.writeStringField("fullyQualifiedName", site.pointer());
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private static String level(Severity severity) {
        return severity == Severity.ERROR ? "error" : "warning";
    }

    /** Relative to where the command was started, so that a code host finds the file. */
    private static String uri(String name) {
        if (name.startsWith("<")) {
            return "stdin";
        }
        Path here = Path.of("").toAbsolutePath();
        Path file = Path.of(name).toAbsolutePath().normalize();
        return file.startsWith(here)
                ? here.toUri().relativize(file.toUri()).toString()
                : file.toUri().toString();
    }
}
