package dev.downbeat.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.util.JsonGeneratorDelegate;
import java.io.IOException;

/** Puts something before and behind the names of properties, not of those further in. */
final class RenamingGenerator extends JsonGeneratorDelegate {

    private final int level;
    private final String prefix;
    private final String suffix;

    RenamingGenerator(JsonGenerator out, String prefix, String suffix) {
        super(out, false);
        this.level = out.getOutputContext().getNestingDepth();
        this.prefix = prefix;
        this.suffix = suffix;
    }

    @Override
    public void writeFieldName(String name) throws IOException {
        super.writeFieldName(getOutputContext().getNestingDepth() == level ? prefix + name + suffix : name);
    }

    @Override
    public void writeFieldName(SerializableString name) throws IOException {
        writeFieldName(name.getValue());
    }
}
