package dev.downbeat.wiring.check;

import dev.downbeat.wiring.model.BraceText;
import dev.downbeat.wiring.model.FlowTask;
import dev.downbeat.wiring.model.Form;
import dev.downbeat.wiring.model.JsonShape;
import dev.downbeat.wiring.model.MessagePart;
import dev.downbeat.wiring.model.NumberKind;
import dev.downbeat.wiring.model.Written;
import dev.downbeat.wiring.problem.HttpProblems;
import dev.downbeat.wiring.problem.Place;
import dev.downbeat.wiring.problem.Problem;
import dev.downbeat.wiring.problem.TextProblems;
import dev.downbeat.wiring.problem.WorkflowProblems;
import java.util.ArrayList;
import java.util.List;

/** Whether a message to Kafka is one that the engine can publish. */
final class KafkaChecks {

    private final FlowTask task;
    private final MessageChecks message;
    private final BraceChecks braces;
    private final List<Problem> problems = new ArrayList<>();

    private KafkaChecks(FlowTask task, Form.KafkaPublish kafka, BraceChecks braces) {
        this.task = task;
        this.message = new MessageChecks(task, kafka.parts());
        this.braces = braces;
    }

    static List<Problem> check(FlowTask task, Form.KafkaPublish kafka, BraceChecks braces) {
        KafkaChecks checks = new KafkaChecks(task, kafka, braces);
        checks.text(kafka.topic());
        checks.text(kafka.bootstrapServers());
        kafka.parts().forEach(checks::part);
        if (kafka.parts().stream().noneMatch(MessagePart.Body.class::isInstance)) {
            checks.problems.add(HttpProblems.noBody(new Place(task.name(), task.site())));
        }
        checks.problems.addAll(checks.message.check(
                List.of(kafka.topic().text(), kafka.bootstrapServers().text()), "the topic or the brokers"));
        return checks.problems;
    }

    private void text(Written written) {
        Place place = new Place(task.name(), written.site());
        if (written.text().isBlank()) {
            problems.add(WorkflowProblems.nameInvalid(place, written.text(), "it is blank"));
            return;
        }
        switch (BraceText.read(written.text())) {
            case BraceText.Unreadable wrong ->
                problems.add(TextProblems.templateInvalid(place, written.text(), wrong.reason()));
            case BraceText.Parsed text -> problems.addAll(braces.scalars(place, text, task));
        }
    }

    private void part(MessagePart part) {
        JsonShape shape = message.shape(part).present();
        switch (part) {
            case MessagePart.Key key
            when !isKey(shape) -> problems.add(HttpProblems.keyOfNoScalar(message.place(key.argument()), shape));
            case MessagePart.Header header
            when header.name().text().isBlank() ->
                problems.add(HttpProblems.headerInvalid(
                        Place.input(
                                task.name(), header.argument(), header.name().site()),
                        "",
                        "it is blank"));
            case MessagePart.Header header
            when !Scalars.isScalar(shape) ->
                problems.add(HttpProblems.headerNoScalar(
                        message.place(header.argument()), header.name().text(), shape));
            case MessagePart.Header header -> {}
            case MessagePart.Key key -> {}
            case MessagePart.Body body -> {}
            case MessagePart.Query query -> {}
        }
    }

    private static boolean isKey(JsonShape shape) {
        return Scalars.isScalar(shape)
                && !(shape instanceof JsonShape.Bool)
                && !(shape instanceof JsonShape.Numeric number
                        && (!number.kind().isInteger() || number.kind() == NumberKind.BIG_INTEGER));
    }
}
