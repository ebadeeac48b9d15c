package dev.downbeat.it.dynamic.faces;

import dev.downbeat.annotation.HttpMethod;
import dev.downbeat.flow.DataType;
import dev.downbeat.flow.Expr;
import dev.downbeat.flow.Shapes;
import dev.downbeat.flow.Tasks;
import dev.downbeat.flow.WorkflowBuilder;
import java.time.Duration;

/** {@link Delivery}, built in code. */
final class DeliveryInCode {

    private DeliveryInCode() {}

    static WorkflowBuilder build() {
        WorkflowBuilder flow = WorkflowBuilder.named("faces_delivery");
        Expr<String> id = flow.input("id", String.class);
        Expr<Delivery.Parcel> parcel = flow.input("parcel", DeliveryTypes.PARCEL);
        Expr<String> carrier = flow.input("carrier", String.class);
        Expr<Duration> patience = flow.input("patience", Duration.class);
        Expr<String> note = flow.optionalInput("note", String.class);

        flow.add(Tasks.waitFor("cool", Duration.ofMinutes(90)));
        flow.add(Tasks.waitFor("asLongAs", patience));
        Expr<Delivery.Label> label = flow.add(Tasks.http(
                                "label",
                                HttpMethod.POST,
                                "https://carrier.example/labels/{id}",
                                DataType.of(Delivery.Label.class))
                        .header("X-Count: {parcel.count}")
                        .readTimeout(Duration.ofSeconds(10))
                        .input("id", id)
                        .query("note", note.orAbsent())
                        .header("key", "Authorization", Expr.text("Bearer {}", Expr.secret("CARRIER")))
                        .body("parcel", parcel)
                        .options(said -> said.retries(3).retryDelay(Duration.ofSeconds(2))))
                .output();
        Expr<String> code = label.at("code", String.class);
        flow.add(Tasks.dynamic("load", carrier, Shapes.nothing()).input("label", label));
        flow.add(Tasks.event("announce", "conductor:shipped").input("code", code));
        flow.add(Tasks.kafkaPublish("publish", "shipped-{carrier}", "kafka:9092")
                .key(code)
                .body(parcel));
        flow.add(Delivery_AuditTasks.startWorkflow("audit").code(code));
        return flow.output(code);
    }
}
