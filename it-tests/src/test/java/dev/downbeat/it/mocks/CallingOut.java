package dev.downbeat.it.mocks;

import dev.downbeat.annotation.Body;
import dev.downbeat.annotation.Const;
import dev.downbeat.annotation.Dynamic;
import dev.downbeat.annotation.Event;
import dev.downbeat.annotation.Fork;
import dev.downbeat.annotation.From;
import dev.downbeat.annotation.Http;
import dev.downbeat.annotation.HttpMethod;
import dev.downbeat.annotation.Human;
import dev.downbeat.annotation.KafkaPublish;
import dev.downbeat.annotation.Options;
import dev.downbeat.annotation.Output;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.Signal;
import dev.downbeat.annotation.StartWorkflow;
import dev.downbeat.annotation.Step;
import dev.downbeat.annotation.SubWorkflow;
import dev.downbeat.annotation.SystemTask;
import dev.downbeat.annotation.Wait;
import dev.downbeat.annotation.Workflow;
import java.time.Duration;
import java.util.List;

/** Everything that calls somebody: in a test nobody is called. */
@Workflow(name = "it_mocks_calling_out", failureWorkflow = CallingOut.Undo.class)
public interface CallingOut {

    record Row(int id) {}

    record Answer(String text) {}

    record Done(String answer, String started, String chosen, List<Row> rows, int approvals, String paid) {}

    @Run
    Done callOut(String task, Duration pause);

    /** Nobody listens there. */
    @Http(method = HttpMethod.POST, uri = "http://127.0.0.1:1/ask")
    @Options(retries = 1, retryDelay = "1h")
    Answer ask(@Body @From("task") String task);

    @Wait("1h")
    void rest();

    @Wait
    void pauseAsAsked(@From("pause") Duration duration);

    /** The engine would do it at once, before any mock comes. */
    @Wait("0s")
    void breathe();

    @Event("conductor:it_mocks")
    void announce(String task);

    @KafkaPublish(topic = "it", bootstrapServers = "127.0.0.1:1")
    void publish(@Body @From("task") String value);

    @StartWorkflow(Undo.class)
    String start();

    @Dynamic("task")
    String chosen();

    @SystemTask("JDBC")
    List<Row> query(@From("task") String statement);

    @Fork
    Both both();

    interface Both {
        @Signal
        void cleared();

        @Human
        int approvals();
    }

    @SubWorkflow(Rounds.Paying.class)
    @Options(retries = 1, retryDelay = "1h")
    String pay(@Const("true") boolean even);

    @Step(Store.class)
    @Options(optional = true)
    void tell(@From("task") String text);

    @Output
    Done done(
            @From("ask.text") String answer,
            @From("start") String started,
            String chosen,
            @From("query") List<Row> rows,
            int approvals,
            @From("pay") String paid);

    /** Is not started by a test. */
    @Workflow(name = "it_mocks_undo")
    interface Undo {
        @Run
        void undo();

        @Signal
        void seen();
    }
}
