/** The rules of a workflow, shared by the annotation processor, the command and the builder. */
module dev.downbeat.wiring {
    requires transitive dev.downbeat.definition;
    requires com.fasterxml.jackson.core;
    requires transitive com.fasterxml.jackson.databind;
    requires static transitive org.jspecify;

    exports dev.downbeat.wiring.check;
    exports dev.downbeat.wiring.emit;
    exports dev.downbeat.wiring.json;
    exports dev.downbeat.wiring.json.check;
    exports dev.downbeat.wiring.json.flow;
    exports dev.downbeat.wiring.model;
    exports dev.downbeat.wiring.order;
    exports dev.downbeat.wiring.problem;
    exports dev.downbeat.wiring.script;
}
