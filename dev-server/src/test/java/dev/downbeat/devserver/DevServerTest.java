package dev.downbeat.devserver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What one engine, started with the defaults, does. */
@NullUnmarked
class DevServerTest {

    private static final Duration LONG = Duration.ofSeconds(60);

    private static final List<String> progress = Collections.synchronizedList(new ArrayList<>());
    private static DevServer server;
    private static Api api;

    @BeforeAll
    static void start() {
        server = DevServer.start(
                DevServerOptions.builder().progress(progress::add).build());
        api = new Api(server);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void isHealthy_onAFreePort() {
        assertThat(server.url().toString()).matches("http://127\\.0\\.0\\.1:\\d{2,5}/api");
        assertThat(new Api(server.url().resolve("/")).get("health").body()).contains("\"healthy\":true");
        assertThat(server.isRunning()).isTrue();
    }

    @Test
    void isTheVersionOfTheBuild() {
        assertThat(api.get("/version").body())
                .contains(BootJar.text("engine-version.txt").strip());
    }

    @Test
    void saysWhatItDoes() {
        assertThat(progress)
                .anyMatch(line -> line.matches("conductor \\S+, 94 jars from the local repository, starting …"));
        String address = "http://127.0.0.1:" + server.url().getPort();
        assertThat(progress).anyMatch(line -> line.matches("ready on " + address + " after \\d+\\.\\d s"));
    }

    @Test
    void runsAWorkflow() {
        api.registerOneTaskWorkflow("plain", "\"retryCount\":0");
        String workflow = api.start("plain");
        String task = await().atMost(LONG).until(() -> api.poll("plain_task"), id -> !id.isEmpty());
        api.complete(workflow, task);
        await().atMost(LONG).until(() -> api.status(workflow), "COMPLETED"::equals);
    }

    /** The engine's own SQLite queue would find it 100 ms after the poll had begun, or 200. */
    @Test
    void givesATaskToAParkedPoll_atOnce() throws InterruptedException {
        api.registerOneTaskWorkflow("parked", "\"retryCount\":0");
        long shortest = Long.MAX_VALUE;
        for (int run = 0; run < 20; run++) {
            CompletableFuture<Long> answered = CompletableFuture.supplyAsync(() -> {
                assertThat(api.get("/tasks/poll/batch/parked_task?count=1&timeout=5000")
                                .body())
                        .contains("parked_task");
                return System.nanoTime();
            });
            // Nothing tells when the poll has parked.
            TimeUnit.MILLISECONDS.sleep(20);
            long begin = System.nanoTime();
            api.start("parked");
            shortest = Math.min(shortest, answered.join() - begin);
        }
        assertThat(Duration.ofNanos(shortest)).isLessThan(Duration.ofMillis(60));
    }

    @Test
    void runsScripts() {
        api.post("/metadata/workflow", """
            {"name":"scripts","version":1,"schemaVersion":2,"timeoutSeconds":0,"tasks":[
             {"name":"js","taskReferenceName":"js","type":"INLINE",
              "inputParameters":{"evaluatorType":"graaljs","expression":"1 + 1"}},
             {"name":"jq","taskReferenceName":"jq","type":"JSON_JQ_TRANSFORM",
              "inputParameters":{"n":"${js.output.result}","queryExpression":".n + 40"}}],
             "outputParameters":{"sum":"${jq.output.result}"}}
            """);
        String workflow = api.start("scripts");
        await().atMost(LONG).until(() -> api.status(workflow), "COMPLETED"::equals);
        assertThat(api.get("/workflow/" + workflow + "?includeTasks=false").body())
                .contains("\"output\":{\"sum\":42}");
    }

    /** The engine's own SQLite queue would look at the execution again a minute or two after the first time-out. */
    @Test
    void timesOutATask_alsoTheSecondTime() {
        api.registerOneTaskWorkflow("slow", """
            "retryCount":1,"retryLogic":"FIXED","retryDelaySeconds":0,
            "responseTimeoutSeconds":1,"timeoutSeconds":0\
            """);
        String workflow = api.start("slow");
        String first = await().atMost(LONG).until(() -> api.poll("slow_task"), id -> !id.isEmpty());
        String second = await().atMost(LONG).until(() -> api.poll("slow_task"), id -> !id.isEmpty());
        assertThat(second).isNotEqualTo(first);
        await().atMost(Duration.ofSeconds(30)).until(() -> api.status(workflow), "TIMED_OUT"::equals);
    }

    /** The engine's own SQLite index would wait for itself, and leave the database locked. */
    @Test
    void removesAnExecution_fromItsIndexToo() {
        api.registerOneTaskWorkflow("removed", "\"retryCount\":0");
        String workflow = api.start("removed");
        assertThat(api.delete("/workflow/" + workflow + "/remove?archiveWorkflow=false")
                        .statusCode())
                .isEqualTo(200);
        assertThat(api.get("/workflow/" + workflow).statusCode()).isEqualTo(404);
        await().atMost(LONG)
                .until(() -> api.get("/tasks/search?query=taskType%3D'removed_task'")
                        .body()
                        .contains("\"totalHits\":0"));
    }

    @Test
    void logsIntoTheDataFolder() {
        assertThat(server.data().resolve("engine.log")).exists();
        assertThat(server.data().resolve("engine-jvm.log")).content().isEmpty();
    }

    @Test
    void listensOnTheLoopbackOnly() throws IOException {
        List<InetAddress> others = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> address instanceof Inet4Address && !address.isLoopbackAddress())
                .toList();
        for (InetAddress other : others) {
            assertThatThrownBy(() -> connect(other)).isInstanceOf(IOException.class);
        }
        connect(InetAddress.getLoopbackAddress());
    }

    private static void connect(InetAddress address) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, server.url().getPort()), 2000);
        }
    }

    @Test
    void refusesATakenPort() {
        int port = server.url().getPort();
        assertThatThrownBy(() ->
                        DevServer.start(DevServerOptions.builder().port(port).build()))
                .isInstanceOf(DevServerException.class)
                .hasMessage("port " + port + " is taken: port 0 takes a free one");
    }

    @Test
    void trainsAnArchive_thatTheNextStartUses() throws IOException, InterruptedException {
        StartArchive archive;
        try (BootJar boot = BootJar.find(null)) {
            EngineCache engine = EngineCache.of(boot, null, new Progress(line -> {}));
            archive = EngineProcess.archive(engine, Jdk.find(null));
        }
        // The shared server trains, unless an earlier run of the tests has.
        server.awaitTraining(Duration.ofMinutes(5));
        assertThat(archive.exists()).isTrue();
        try (DevServer next = DevServer.start()) {
            Path maps = Path.of("/proc", Long.toString(next.pid()), "maps");
            if (Files.exists(maps)) {
                assertThat(Files.readString(maps).contains(archive.file().toString()))
                        .isTrue();
            }
        }
    }
}
