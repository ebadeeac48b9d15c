/** The runtime of Downbeat: polls tasks, calls the Conductor server, and carries what generated code needs. */
module dev.downbeat {
    requires transitive com.fasterxml.jackson.core;
    requires transitive com.fasterxml.jackson.databind;
    requires transitive dev.downbeat.annotation;
    requires transitive dev.downbeat.definition;
    requires transitive dev.downbeat.wiring;
    requires static transitive java.compiler; // generated classes carry @Generated
    requires static transitive org.jspecify;
    requires com.fasterxml.jackson.datatype.jdk8;
    requires com.fasterxml.jackson.datatype.jsr310;
    requires okhttp3;
    requires okhttp3.tls;
    requires okio;
    requires org.slf4j;
    requires retrofit2;
    requires retrofit2.converter.jackson;

    exports dev.downbeat;
    exports dev.downbeat.client;
    exports dev.downbeat.client.bulk;
    exports dev.downbeat.client.events;
    exports dev.downbeat.client.schedules;
    exports dev.downbeat.client.search;
    exports dev.downbeat.client.tasks;
    exports dev.downbeat.flow;
    exports dev.downbeat.json;
    exports dev.downbeat.mock;
    exports dev.downbeat.worker;

    opens dev.downbeat.rest to
            retrofit2;

    uses dev.downbeat.wiring.check.ScriptSupport;
}
