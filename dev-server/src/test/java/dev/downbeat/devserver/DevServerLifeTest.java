package dev.downbeat.devserver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts, ends and what is left between them. */
@NullUnmarked
class DevServerLifeTest {

    private static final Duration LONG = Duration.ofSeconds(60);

    @Test
    void keepsADataFolder_withDefinitionsAndRunningExecutions(@TempDir Path folder) throws IOException {
        Path data = folder.resolve("made for it");
        DevServerOptions options =
                DevServerOptions.builder().port(freePort()).data(data).build();
        String workflow;
        try (DevServer first = DevServer.start(options)) {
            assertThat(first.url().getPort()).isEqualTo(options.port());
            assertThatThrownBy(() -> DevServer.start(
                            DevServerOptions.builder().data(data).build()))
                    .isInstanceOf(DevServerException.class)
                    .hasMessage("the data folder " + data + " is in use by another dev server");
            Api api = new Api(first);
            api.registerOneTaskWorkflow("kept", "\"retryCount\":0");
            workflow = api.start("kept");
        }
        assertThat(data.resolve("conductor.db")).exists();
        assertThat(data.resolve("tmp")).doesNotExist();

        try (DevServer second = DevServer.start(options)) {
            Api api = new Api(second);
            assertThat(api.get("/metadata/workflow/kept").statusCode()).isEqualTo(200);
            String task = await().atMost(LONG).until(() -> api.poll("kept_task"), id -> !id.isEmpty());
            api.complete(workflow, task);
            await().atMost(LONG).until(() -> api.status(workflow), "COMPLETED"::equals);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Test
    void leavesNothing_whenItIsClosed() throws Exception {
        DevServer server = DevServer.start();
        ProcessHandle process = ProcessHandle.of(server.pid()).orElseThrow();
        CompletableFuture<?> waiting = CompletableFuture.runAsync(() -> awaitClose(server));

        server.close();
        assertThat(process.isAlive()).isFalse();
        assertThat(server.data()).doesNotExist();
        assertThat(server.isRunning()).isFalse();
        waiting.join();

        server.close();
    }

    @Test
    void tellsOfAnEngineThatEndsByItself() {
        DevServer server = DevServer.start();
        ProcessHandle.of(server.pid()).orElseThrow().destroyForcibly();
        assertThatThrownBy(server::awaitClose)
                .isInstanceOf(DevServerException.class)
                .hasMessageStartingWith("the engine's process ended with exit status 137");
        assertThat(server.data()).doesNotExist();
    }

    private static void awaitClose(DevServer server) {
        try {
            server.awaitClose();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
