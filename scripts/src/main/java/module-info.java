/**
 * JavaScript and jq at compile time.
 *
 * <p>Acorn is no module that could be required: it is a file, {@code acorn.js}, and is read as a resource of the class path or, where
 * it is, of the module path. jackson-jq 0.0.13 declares no module name; {@code jackson.jq} is what its file is called.
 */
module dev.downbeat.scripts {
    requires transitive dev.downbeat.wiring;
    requires org.mozilla.rhino;
    requires jackson.jq;
    requires static org.jspecify;

    exports dev.downbeat.scripts;
}
