package dev.downbeat.it.flow.http;

import dev.downbeat.annotation.From;
import dev.downbeat.annotation.Header;
import dev.downbeat.annotation.Http;
import dev.downbeat.annotation.Options;
import dev.downbeat.annotation.Output;
import dev.downbeat.annotation.Query;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.Workflow;
import java.util.Optional;

/** Calls that may fail, are tried again, or are answered later. */
@Workflow
interface Patient {

    record Answer(String text) {}

    record End(Optional<String> first, String second, String later) {}

    @Run
    End run(int port, String word);

    @Http(uri = "http://127.0.0.1:{port}/never/{word}")
    @Options(optional = true)
    Answer first();

    @Http(uri = "http://127.0.0.1:{port}/flaky")
    @Options(retries = 3, retryDelay = "1s")
    Answer second();

    @Http(uri = "http://127.0.0.1:{port}/later")
    @Options(asyncComplete = true)
    Answer later(
            @Query("key") @From("secrets.CARRIER") String key, @Header("X-Key") @From("secrets.CARRIER") String again);

    @Output
    End end(
            @From("first.text") Optional<String> first,
            @From("second.text") String second,
            @From("later.text") String later);
}
