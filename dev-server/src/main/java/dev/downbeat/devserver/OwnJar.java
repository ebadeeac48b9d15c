package dev.downbeat.devserver;

import dev.downbeat.devserver.child.EngineMain;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The one jar of the engine's class path that is not nested in the published one: the engine's loose classes, and ours
 * that run in its process, with their resources. In a jar, since class archives take no folders.
 */
final class OwnJar {

    private static final String PACKAGE = "dev/downbeat/devserver/child/";
    private static final List<String> CLASSES = List.of(
            "Beans",
            "Beans$Step",
            "Bell",
            "EngineMain",
            "Folder",
            "Folder$Deleting",
            "Orders",
            "OwnTransactions",
            "PromptQueue",
            "Training");

    private OwnJar() {}

    /** The same bytes for the same content. */
    static byte[] of(BootJar boot) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream jar = new ZipOutputStream(bytes)) {
            for (String name : CLASSES) {
                add(jar, PACKAGE + name + ".class", own(name + ".class"));
            }
            add(jar, "log4j2.xml", own("log4j2.xml"));
            // Flyway looks for the folder, not for the file.
            add(jar, "db/migration_sqlite/", new byte[0]);
            add(jar, "db/migration_sqlite/afterMigrate.sql", own("afterMigrate.sql"));
            for (ZipEntry entry : boot.classes()) {
                add(jar, entry.getName().substring(BootJar.CLASSES.length()), content(boot.open(entry)));
            }
            add(jar, BootJar.BUILD, content(boot.open(boot.build())));
        }
        return bytes.toByteArray();
    }

    private static byte[] own(String name) throws IOException {
        InputStream in = EngineMain.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException(PACKAGE + name + " is missing in downbeat-dev-server");
        }
        return content(in);
    }

    private static byte[] content(InputStream in) throws IOException {
        try (in) {
            return in.readAllBytes();
        }
    }

    private static void add(ZipOutputStream jar, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setLastModifiedTime(FileTime.fromMillis(315_532_800_000L));
        jar.putNextEntry(entry);
        jar.write(content);
        jar.closeEntry();
    }
}
