/** The real Conductor engine in a process of its own, for development and tests. */
module dev.downbeat.devserver {
    requires java.sql; // the engine's process repairs its index
    requires static transitive org.jspecify;

    exports dev.downbeat.devserver;
}
