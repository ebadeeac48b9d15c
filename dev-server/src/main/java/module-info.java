/** The real Conductor engine in a process of its own, for development and tests. */
module dev.downbeat.devserver {
    requires static transitive org.jspecify;

    exports dev.downbeat.devserver;
}
