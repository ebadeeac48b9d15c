package dev.downbeat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.downbeat.definition.DefinitionJson;
import dev.downbeat.json.internal.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** Finds and reads definitions that are JSON. */
final class DefinitionFiles {

    private static final String CLASS_PATH = "META-INF/conductor/";

    private DefinitionFiles() {}

    static Definitions file(Path file) {
        Definitions found = new Definitions();
        read(found, file);
        return found;
    }

    static Definitions folder(Path folder) {
        List<Path> files = jsonIn(folder);
        if (files.isEmpty()) {
            throw new IllegalArgumentException("there is no file that ends in .json in " + folder);
        }
        Definitions found = new Definitions();
        files.forEach(file -> read(found, file));
        return found;
    }

    static Definitions classPath(ClassLoader loader) {
        Definitions found = new Definitions();
        try {
            for (URL url : Collections.list(loader.getResources(CLASS_PATH))) {
                if (url.openConnection() instanceof JarURLConnection jar) {
                    jar.setUseCaches(false);
                    try (JarFile file = jar.getJarFile()) {
                        readJar(found, file);
                    }
                } else {
                    jsonIn(path(url)).forEach(file -> read(found, file));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the class path cannot be read", e);
        }
        return found;
    }

    private static Path path(URL url) throws IOException {
        try {
            return Path.of(new URI(url.toString()));
        } catch (URISyntaxException e) {
            throw new IOException(url + " is no place where files are", e);
        }
    }

    private static void readJar(Definitions found, JarFile jar) throws IOException {
        List<JarEntry> entries = jar.stream()
                .filter(entry -> entry.getName().startsWith(CLASS_PATH)
                        && entry.getName().endsWith(".json"))
                .sorted(Comparator.comparing(JarEntry::getName))
                .toList();
        for (JarEntry entry : entries) {
            try (InputStream in = Objects.requireNonNull(jar.getInputStream(entry), entry.getName())) {
                String json = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                read(found, jar.getName() + "!/" + entry.getName(), json);
            }
        }
    }

    private static List<Path> jsonIn(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".json") && Files.isRegularFile(file))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the folder " + folder + " cannot be read", e);
        }
    }

    private static void read(Definitions found, Path file) {
        try {
            read(found, file.toString(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException("the file " + file + " cannot be read", e);
        }
    }

    private static void read(Definitions found, String source, String json) {
        JsonNode root;
        try {
            root = Json.MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            // Fails as well, with the place.
            DefinitionJson.readTask(source, json);
            return;
        }
        if (!root.isArray()) {
            one(found, source, root, json);
            return;
        }
        int index = 0;
        for (JsonNode element : root) {
            one(found, source + "[" + index++ + "]", element, element.toString());
        }
    }

    private static void one(Definitions found, String source, JsonNode root, String json) {
        if (root.path("tasks").isArray()) {
            found.add(DefinitionJson.readWorkflow(source, json), source);
        } else {
            found.add(DefinitionJson.readTask(source, json), source);
        }
    }
}
