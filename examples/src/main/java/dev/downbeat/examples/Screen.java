package dev.downbeat.examples;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Prints what a person reads: lines with a label, and tables. */
public final class Screen {

    private static final int LABEL = 11;

    private final PrintStream out = stream(FileDescriptor.out);
    private final PrintStream err = stream(FileDescriptor.err);

    /** Prints to the process's own output. */
    public Screen() {}

    /**
     * Says what is going on.
     *
     * @param label who or what, one word
     * @param line the news
     */
    public void say(String label, String line) {
        out.println(labelled(label, line));
    }

    /**
     * Says what went wrong.
     *
     * @param label who or what, one word
     * @param line what is wrong
     */
    public void complain(String label, String line) {
        err.println(labelled(label, line));
    }

    /**
     * Prints a table, each column as wide as its widest cell.
     *
     * @param head the names of the columns
     * @param rows the rows
     */
    public void table(List<String> head, List<List<String>> rows) {
        List<List<String>> all = new ArrayList<>();
        all.add(head);
        all.addAll(rows);
        List<Integer> widths = IntStream.range(0, head.size())
                .map(column -> all.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
                .boxed()
                .toList();
        out.println();
        for (List<String> row : all) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < row.size(); column++) {
                String cell = row.get(column);
                line.append(cell).append(" ".repeat(widths.get(column) - cell.length() + 2));
            }
            out.println(line.toString().stripTrailing());
        }
    }

    private static String labelled(String label, String line) {
        return label + " ".repeat(Math.max(1, LABEL - label.length())) + line;
    }

    /** Always UTF-8: without a locale Java would print question marks. */
    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
