/** The programs that the README runs. */
module dev.downbeat.examples {
    requires jdk.httpserver;
    requires dev.downbeat.devserver;
    requires transitive dev.downbeat;

    exports dev.downbeat.examples.dynamic;
    exports dev.downbeat.examples.greetings;
    exports dev.downbeat.examples.life;
    exports dev.downbeat.examples.operations;
    exports dev.downbeat.examples.orders;
    exports dev.downbeat.examples.search;
    exports dev.downbeat.examples.taskdefinition;
    exports dev.downbeat.examples.testing;
    exports dev.downbeat.examples.tour;
}
