/** Workflow and task definitions as records, read and written as the Conductor server does. */
module dev.downbeat.definition {
    requires transitive com.fasterxml.jackson.annotation;
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires static transitive org.jspecify;

    exports dev.downbeat.definition;
}
