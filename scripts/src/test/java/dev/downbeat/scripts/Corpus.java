package dev.downbeat.scripts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Scripts, and what the real engine said of them: Conductor 3.32.3 with GraalJS 25.0.2 and jackson-jq 0.0.13. */
final class Corpus {

    /**
     * One script.
     *
     * @param id its name
     * @param verdict {@code ok}, {@code syntax} (refused before anything ran) or {@code runtime}
     * @param line the line of the first parse error, 0 if the engine names none
     * @param text the script
     */
    record Entry(String id, String verdict, int line, String text) {

        boolean isRead() {
            return !verdict.equals("syntax");
        }

        @Override
        public String toString() {
            return id;
        }
    }

    private Corpus() {}

    static List<Entry> javaScript() {
        return entries("/javascript.tsv", "graaljs", "script");
    }

    static List<Entry> jq() {
        return entries("/jq.tsv", "server", "expression");
    }

    private static List<Entry> entries(String file, String verdict, String script) {
        List<String> lines = lines(file);
        List<String> columns = List.of(lines.get(0).split("\t"));
        return lines.stream()
                .skip(1)
                .map(line -> {
                    Map<String, String> row = new HashMap<>();
                    String[] cells = line.split("\t", -1);
                    for (int i = 0; i < cells.length; i++) {
                        row.put(columns.get(i), cells[i]);
                    }
                    String place = row.getOrDefault("line", "");
                    return new Entry(
                            row.getOrDefault("id", ""),
                            row.getOrDefault(verdict, ""),
                            place.isEmpty() ? 0 : Integer.parseInt(place),
                            unescaped(row.getOrDefault(script, "")));
                })
                .toList();
    }

    private static List<String> lines(String file) {
        try (InputStream stream = Objects.requireNonNull(Corpus.class.getResourceAsStream(file))) {
            return Arrays.stream(new String(stream.readAllBytes(), StandardCharsets.UTF_8).split("\n"))
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String unescaped(String cell) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c != '\\') {
                text.append(c);
                continue;
            }
            char escape = cell.charAt(++i);
            switch (escape) {
                case 'n' -> text.append('\n');
                case 't' -> text.append('\t');
                case 'r' -> text.append('\r');
                case 'u' -> {
                    text.append((char) Integer.parseInt(cell.substring(i + 1, i + 5), 16));
                    i += 4;
                }
                default -> text.append(escape);
            }
        }
        return text.toString();
    }
}
