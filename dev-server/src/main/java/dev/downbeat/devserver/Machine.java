package dev.downbeat.devserver;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;

/** What this machine and its user's settings say. */
final class Machine {

    private Machine() {}

    /** The home of the JDK that runs this program. */
    static Path javaHome() {
        return Path.of(property("java.home"));
    }

    static Path temporaryFolder() {
        return Path.of(property("java.io.tmpdir"));
    }

    static boolean isWindows() {
        return property("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
    }

    /** Our folder among the user's caches, where this system has them. */
    static Path cache() {
        String named = System.getProperty("downbeat.cache");
        if (named != null) {
            return Path.of(named);
        }
        String xdg = System.getenv("XDG_CACHE_HOME");
        if (xdg != null && !xdg.isEmpty()) {
            return Path.of(xdg, "downbeat");
        }
        String local = System.getenv("LOCALAPPDATA");
        if (isWindows() && local != null) {
            return Path.of(local, "downbeat", "cache");
        }
        Path home = Path.of(property("user.home"));
        boolean mac = property("os.name").toLowerCase(Locale.ROOT).startsWith("mac");
        return mac ? home.resolve("Library/Caches/downbeat") : home.resolve(".cache/downbeat");
    }

    private static String property(String name) {
        return Objects.requireNonNull(System.getProperty(name), name);
    }
}
