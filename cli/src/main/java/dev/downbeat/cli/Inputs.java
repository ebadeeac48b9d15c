package dev.downbeat.cli;

import dev.downbeat.wiring.json.SourceText;
import dev.downbeat.wiring.json.TextSite;
import dev.downbeat.wiring.json.flow.DefinitionFile;
import dev.downbeat.wiring.problem.JsonTextProblems;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was given to be checked.
 *
 * @param files the files with definitions, or that should have had one, in the order of the arguments and then of their names
 * @param passedOver how many other JSON files the folders have
 * @param folders in how many folders the files lie; 0 for standard input
 * @param failures what could not be read at all
 */
record Inputs(List<DefinitionFile> files, int passedOver, int folders, List<String> failures) {

    private static final String STANDARD_INPUT = "-";
    private static final int MOST_BYTES = 50 << 20;
    private static final Set<String> SKIPPED = Set.of("node_modules");

    static Inputs read(List<String> arguments, InputStream in) {
        return new Reading(in).read(arguments);
    }

    private static final class Reading {
        private final InputStream in;
        private final List<String> failures = new ArrayList<>();
        private final Map<String, DefinitionFile> files = new LinkedHashMap<>();
        private final Set<Path> folders = new HashSet<>();
        private int passedOver;

        Reading(InputStream in) {
            this.in = in;
        }

        Inputs read(List<String> arguments) {
            arguments.forEach(this::argument);
            return new Inputs(List.copyOf(files.values()), passedOver, folders.size(), List.copyOf(failures));
        }

        private void argument(String argument) {
            if (argument.equals(STANDARD_INPUT)) {
                standardInput();
                return;
            }
            try {
                Path path = Path.of(argument);
                if (Files.isDirectory(path)) {
                    folder(path);
                } else if (Files.exists(path)) {
                    file(path, true);
                } else {
                    failures.add(argument + ": there is no such file or folder");
                }
            } catch (InvalidPathException noPath) {
                failures.add(argument + ": " + noPath.getReason());
            }
        }

        private void standardInput() {
            try {
                add("<stdin>", in.readNBytes(MOST_BYTES + 1), true);
            } catch (IOException unreadable) {
                failures.add("standard input cannot be read: " + unreadable.getMessage());
            }
        }

        private void folder(Path folder) {
            List<Path> found = new ArrayList<>();
            try {
                Files.walkFileTree(folder, new Search(folder, found, failures));
            } catch (IOException unreadable) {
                failures.add(folder + " cannot be read: " + unreadable.getMessage());
            }
            found.stream().sorted().forEach(path -> file(path, false));
        }

        private void file(Path path, boolean named) {
            String name = path.toString();
            if (files.containsKey(name)) {
                return;
            }
            try (InputStream bytes = Files.newInputStream(path)) {
                if (add(name, bytes.readNBytes(MOST_BYTES + 1), named)) {
                    Path parent = path.toAbsolutePath().getParent();
                    folders.add(parent == null ? path : parent);
                }
            } catch (IOException unreadable) {
                failures.add(path + " cannot be read: " + unreadable.getMessage());
            }
        }

        /** Whether the text is one to be judged. */
        private boolean add(String name, byte[] bytes, boolean named) {
            DefinitionFile file = definitions(name, bytes);
            if (file.definitions().isEmpty() && file.problems().isEmpty()) {
                if (!named) {
                    passedOver++;
                    return false;
                }
                file = new DefinitionFile(
                        file.source(), List.of(), List.of(JsonTextProblems.noDefinition(file.site())));
            }
            files.put(name, file);
            return true;
        }

        private static DefinitionFile definitions(String name, byte[] bytes) {
            if (bytes.length > MOST_BYTES) {
                return unreadable(name, "this is larger than 50 MB; the server takes 10 MB at most");
            }
            try {
                String text = StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes))
                        .toString();
                return DefinitionFile.read(new SourceText(name, text));
            } catch (CharacterCodingException noUtf8) {
                return unreadable(name, "this is no UTF-8 text, which JSON has to be");
            }
        }

        private static DefinitionFile unreadable(String name, String reason) {
            SourceText source = new SourceText(name, "");
            return new DefinitionFile(
                    source, List.of(), List.of(JsonTextProblems.noText(new TextSite(source, 0, 0, ""), reason)));
        }
    }

    private static final class Search extends SimpleFileVisitor<Path> {
        private final Path root;
        private final List<Path> found;
        private final List<String> failures;

        Search(Path root, List<Path> found, List<String> failures) {
            this.root = root;
            this.found = found;
            this.failures = failures;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            Path last = folder.getFileName();
            String name = last == null ? "" : last.toString();
            boolean hidden = name.startsWith(".") && !name.equals(".") && !name.equals("..");
            boolean skipped = !folder.equals(root) && (hidden || SKIPPED.contains(name));
            return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String name = file.toString();
            if ((name.endsWith(".json") || name.endsWith(".jsonc")) && Files.isRegularFile(file)) {
                found.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            failures.add(file + " cannot be read: " + failure.getMessage());
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
            return FileVisitResult.CONTINUE;
        }
    }
}
