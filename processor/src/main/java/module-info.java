/** The annotation processor of Downbeat. */
module dev.downbeat.processor {
    requires dev.downbeat.annotation;
    requires dev.downbeat.definition;
    requires dev.downbeat.wiring;
    requires com.palantir.javapoet;
    requires transitive java.compiler;
    requires static transitive org.jspecify;

    exports dev.downbeat.processor;

    provides javax.annotation.processing.Processor with
            dev.downbeat.processor.UniqueNamesProcessor,
            dev.downbeat.processor.DownbeatProcessor;
}
