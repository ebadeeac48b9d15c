package dev.downbeat.devserver.child;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the parent tells the engine's process, first thing on its standard input; the end of that stream later means: stop.
 *
 * @param parent the process to end with
 * @param temporary whether the working folder is removed at the end
 * @param properties the engine's properties; they outrank environment and system properties
 * @param training the JVM's command that makes the archive, empty for none; the paths are added here
 * @param archive where the archive goes, empty if there is no training
 */
public record Orders(
        long parent, boolean temporary, Map<String, String> properties, List<String> training, String archive) {

    public void write(DataOutputStream out) throws IOException {
        out.writeLong(parent);
        out.writeBoolean(temporary);
        out.writeInt(properties.size());
        for (Map.Entry<String, String> property : properties.entrySet()) {
            out.writeUTF(property.getKey());
            out.writeUTF(property.getValue());
        }
        out.writeInt(training.size());
        for (String word : training) {
            out.writeUTF(word);
        }
        out.writeUTF(archive);
        out.flush();
    }

    static Orders read(DataInputStream in) throws IOException {
        long parent = in.readLong();
        boolean temporary = in.readBoolean();
        Map<String, String> properties = new LinkedHashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            properties.put(in.readUTF(), in.readUTF());
        }
        List<String> training = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            training.add(in.readUTF());
        }
        return new Orders(parent, temporary, properties, training, in.readUTF());
    }
}
