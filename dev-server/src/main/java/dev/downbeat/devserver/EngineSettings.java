package dev.downbeat.devserver;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The engine's properties: a whole engine on SQLite, tuned to answer at once rather than to carry load. */
final class EngineSettings {

    private static final String AUTO = "org.springframework.boot.autoconfigure.";

    /** What Spring Boot would set up and the engine has no use for; its own SQLite store migrates and commits by itself. */
    private static final List<String> UNUSED = List.of(
            "cache.CacheAutoConfiguration",
            "dao.PersistenceExceptionTranslationAutoConfiguration",
            "flyway.FlywayAutoConfiguration",
            "http.client.HttpClientAutoConfiguration",
            "jdbc.DataSourceTransactionManagerAutoConfiguration",
            "jdbc.JdbcClientAutoConfiguration",
            "jdbc.JdbcTemplateAutoConfiguration",
            "reactor.ReactorAutoConfiguration",
            "sql.init.SqlInitializationAutoConfiguration",
            "transaction.TransactionAutoConfiguration",
            "transaction.TransactionManagerCustomizationAutoConfiguration",
            "web.client.RestClientAutoConfiguration",
            "web.servlet.MultipartAutoConfiguration");

    private EngineSettings() {}

    static Map<String, String> of(DevServerOptions options) {
        Map<String, String> settings = new LinkedHashMap<>();
        store(settings, options.data() != null);
        promptness(settings);
        quiet(settings);
        settings.putAll(options.properties());
        settings.put("server.address", "127.0.0.1");
        settings.put("server.port", Integer.toString(options.port()));
        return settings;
    }

    private static void store(Map<String, String> settings, boolean kept) {
        // A relative path: the working folder is the data folder, and a path in a URL would need escaping. Transactions
        // take their turn at the beginning: SQLite refuses, instead of queueing, one that turns to writing too late.
        settings.put(
                "spring.datasource.url",
                "jdbc:sqlite:conductor.db?journal_mode=WAL&transaction_mode=IMMEDIATE&busy_timeout=15000&synchronous="
                        + (kept ? "NORMAL" : "OFF"));
        settings.put("conductor.db.type", "sqlite");
        settings.put("conductor.queue.type", "sqlite");
        settings.put("conductor.indexing.enabled", "true");
        settings.put("conductor.indexing.type", "sqlite");
        settings.put("conductor.elasticsearch.version", "0");
        settings.put("conductor.workflow-execution-lock.type", "local_only");
        settings.put("conductor.default-event-queue.type", "conductor");
        settings.put("conductor.app.ownerEmailMandatory", "false");
        // Without a value every PUT of a workflow is answered with a 500.
        settings.put("conductor.app.workflow.name-validation.enabled", "false");
    }

    private static void promptness(Map<String, String> settings) {
        settings.put("conductor.app.systemTaskWorkerPollInterval", "10ms");
        // One at a time is one at once: for more, the queue waits until they are there or the time is over. The wait
        // ends when something comes (PromptQueue), so it can be long.
        settings.put("conductor.app.systemTaskMaxPollCount", "1");
        settings.put("conductor.app.systemTaskQueuePopTimeout", "1s");
        // An execution without a deadline of its own is looked at again after this; the two must differ.
        settings.put("conductor.app.workflowOffsetTimeout", "2");
        settings.put("conductor.app.maxPostponeDurationSeconds", "1");
        // How long a task that hit a limit is put back.
        settings.put("conductor.app.taskExecutionPostponeDuration", "1");
        // Sweepers spin until the engine is up: the default of two a core costs the start a core.
        settings.put("conductor.app.sweeperThreadCount", "1");
        settings.put("conductor.app.sweeper.sweepBatchSize", "20");
        settings.put("conductor.app.sweeper.queuePopTimeout", "20");
    }

    private static void quiet(Map<String, String> settings) {
        settings.put("spring.config.location", "optional:classpath:/no-other-settings/");
        settings.put(
                "spring.autoconfigure.exclude",
                UNUSED.stream().map(AUTO::concat).collect(Collectors.joining(",")));
        settings.put("spring.main.banner-mode", "off");
        settings.put("spring.main.log-startup-info", "false");
        settings.put("spring.main.allow-bean-definition-overriding", "true");
        settings.put("spring.main.register-shutdown-hook", "false");
        settings.put("spring.jmx.enabled", "false");
        settings.put("logging.register-shutdown-hook", "false");
        settings.put("server.shutdown", "immediate");
        settings.put("server.tomcat.basedir", "tomcat");
        settings.put("spring.lifecycle.timeout-per-shutdown-phase", "1s");
    }
}
