package dev.downbeat.devserver;

import dev.downbeat.devserver.child.EngineMain;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What the engine has logged since this object was made. */
final class EngineLog {

    private static final int LINES = 15;
    private static final int LONGEST_LINE = 300;
    private static final int BYTES = 64 * 1024;

    private final Path log;
    private final Path jvmLog;
    private final long before;

    EngineLog(DataFolder data) {
        log = data.path().resolve(EngineMain.ENGINE_LOG);
        jvmLog = data.path().resolve(EngineMain.JVM_LOG);
        before = size(log);
    }

    private static long size(Path file) {
        try {
            return Files.exists(file) ? Files.size(file) : 0;
        } catch (IOException e) {
            return 0;
        }
    }

    Path jvmLog() {
        return jvmLog;
    }

    /** The last lines, without the stack traces' frames, each on a line of its own and indented; "" if there are none. */
    String tail() {
        List<String> lines = Stream.concat(lines(log, before), lines(jvmLog, 0))
                .filter(line -> !line.isBlank() && !line.startsWith("\tat ") && !line.startsWith("\t... "))
                .map(line -> line.length() <= LONGEST_LINE ? line : line.substring(0, LONGEST_LINE) + "…")
                .toList();
        StringBuilder tail = new StringBuilder();
        for (String line : lines.subList(Math.max(0, lines.size() - LINES), lines.size())) {
            tail.append("\n    ").append(line);
        }
        return tail.toString();
    }

    private static Stream<String> lines(Path file, long from) {
        try (RandomAccessFile content = new RandomAccessFile(file.toFile(), "r")) {
            long length = content.length();
            // Shorter than before: the log has begun a new file.
            long start = Math.max(from <= length ? from : 0, length - BYTES);
            byte[] bytes = new byte[(int) (length - start)];
            content.seek(start);
            content.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8).lines();
        } catch (IOException e) {
            return Stream.empty();
        }
    }
}
