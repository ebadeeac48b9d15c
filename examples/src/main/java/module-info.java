/** The programs that the README runs. */
module dev.downbeat.examples {
    requires dev.downbeat.devserver;
    requires transitive dev.downbeat;

    exports dev.downbeat.examples.greetings;
    exports dev.downbeat.examples.orders;
}
