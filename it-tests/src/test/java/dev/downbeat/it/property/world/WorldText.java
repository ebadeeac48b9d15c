package dev.downbeat.it.property.world;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The sources of a {@link World}, by file name. */
public final class WorldText {

    static final String IMPORTS = """
        import com.fasterxml.jackson.annotation.JsonFormat;
        import com.fasterxml.jackson.annotation.JsonProperty;
        import com.fasterxml.jackson.databind.JsonNode;
        import dev.downbeat.HttpResponse;
        import dev.downbeat.annotation.*;
        import java.math.*;
        import java.net.URI;
        import java.time.*;
        import java.util.*;
        """;

    private WorldText() {}

    /** What every source of the package begins with. */
    public static String head(World world) {
        return "package " + world.packageName() + ";\n" + IMPORTS + "import " + world.packageName() + ".Types.*;\n";
    }

    public static Map<String, String> of(World world) {
        Map<String, String> sources = new LinkedHashMap<>();
        sources.put(file(world, "Types"), types(world));
        for (String worker : world.workers()) {
            sources.put(file(world, worker), worker(world, worker));
        }
        return sources;
    }

    public static String file(World world, String type) {
        return world.packageName() + "/" + type + ".java";
    }

    private static String types(World world) {
        StringBuilder text =
                new StringBuilder("package " + world.packageName() + ";\n" + IMPORTS + "public interface Types {\n");
        world.enums()
                .forEach(it -> text.append("  enum " + it.java() + " { " + String.join(", ", it.names()) + " }\n"));
        world.dtos().forEach(it -> text.append(it.bean() ? bean(it) : record(it)));
        return text.append("}\n").toString();
    }

    public static String record(Type.Dto dto) {
        return "  record " + dto.java().substring(dto.java().indexOf('.') + 1) + "("
                + dto.properties().stream()
                        .map(it -> renamed(it) + it.type().java() + " " + it.java())
                        .collect(Collectors.joining(", "))
                + ") {}\n";
    }

    private static String renamed(Type.Property property) {
        return property.json().equals(property.java()) ? "" : "@JsonProperty(" + Java.text(property.json()) + ") ";
    }

    private static String bean(Type.Dto dto) {
        StringBuilder text = new StringBuilder("  class " + dto.java() + " {\n");
        for (Type.Property property : dto.properties()) {
            String type = property.type().java();
            String name = property.java();
            text.append("    private " + type + " " + name + ";\n");
            text.append("    " + renamed(property) + "public " + type + " get" + Names.capitalized(name)
                    + "() { return " + name + "; }\n");
            text.append("    " + renamed(property) + "public void set" + Names.capitalized(name) + "(" + type
                    + " value) { this." + name + " = value; }\n");
        }
        return text.append("  }\n").toString();
    }

    private static String worker(World world, String worker) {
        StringBuilder text = new StringBuilder(head(world));
        text.append("@Worker @SuppressWarnings(\"downbeat:DATABIND_FALLBACK\") public interface " + worker + " {\n");
        for (WorkerTask task : world.tasks()) {
            if (task.worker().equals(worker)) {
                List<String> inputs = new ArrayList<>();
                task.inputs().forEach(input -> inputs.add(input(input)));
                text.append("  ");
                if (!task.name().equals(task.method())) {
                    text.append("@Task(name = " + Java.text(task.name()) + ") ");
                }
                if (!task.resultKey().equals("result")
                        && task.result().filter(it -> !it.isObject()).isPresent()) {
                    text.append("@Result(" + Java.text(task.resultKey()) + ") ");
                }
                text.append(task.result().map(Type::java).orElse("void") + " " + task.method() + "("
                        + String.join(", ", inputs) + ");\n");
            }
        }
        return text.append("}\n").toString();
    }

    private static String input(WorkerTask.Input input) {
        List<String> settings = new ArrayList<>();
        if (!input.key().equals(input.java())) {
            settings.add("value = " + Java.text(input.key()));
        }
        input.fallback().ifPresent(it -> settings.add("defaultValue = " + Java.text(it)));
        String annotation = settings.isEmpty() ? "" : "@Input(" + String.join(", ", settings) + ") ";
        return annotation + input.type().java() + " " + input.java();
    }
}
