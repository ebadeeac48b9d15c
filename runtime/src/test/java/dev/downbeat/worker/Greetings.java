package dev.downbeat.worker;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import dev.downbeat.TaskContext;
import dev.downbeat.TaskResult;
import dev.downbeat.json.Containers;
import dev.downbeat.json.Fields;
import dev.downbeat.json.Mapper;
import dev.downbeat.json.OutputMapping;
import dev.downbeat.json.Scalars;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/** A worker and what the compiler would generate for it, written by hand. */
@SuppressWarnings("NullAway") // generated code is not looked at by NullAway
public interface Greetings {

    record Line(String sku, int quantity) {}

    record Order(long orderId, List<Line> lines) {}

    String greet(String name);

    int count(Order order, Optional<String> note, String mode);

    void nothing();

    TaskResult<Line> controlled(int round);

    CompletionStage<String> later(String name);

    Order whole(Order order, TaskContext context);

    Mapper<Line> LINE = new Mapper<>() {
        @Override
        public Line read(JsonParser in) throws IOException {
            String sku = null;
            int quantity = 0;
            Fields fields = Fields.of(in, "Line");
            while (fields.next()) {
                switch (fields.name()) {
                    case "sku" -> sku = fields.readString();
                    case "quantity" -> quantity = fields.readInt();
                    default -> fields.skip();
                }
            }
            fields.require("sku", "quantity");
            return new Line(sku, quantity);
        }

        @Override
        public void write(Line value, JsonGenerator out) throws IOException {
            out.writeStartObject();
            Scalars.STRING.writeField(out, "sku", value.sku());
            out.writeNumberField("quantity", value.quantity());
            out.writeEndObject();
        }

        @Override
        public String expected() {
            return "an object (Line)";
        }
    };

    Mapper<List<Line>> LINES = Containers.list(LINE);

    Mapper<Order> ORDER = new Mapper<>() {
        @Override
        public Order read(JsonParser in) throws IOException {
            long orderId = 0;
            List<Line> lines = null;
            Fields fields = Fields.of(in, "Order");
            while (fields.next()) {
                switch (fields.name()) {
                    case "orderId" -> orderId = fields.readLong();
                    case "lines" -> lines = fields.read(LINES);
                    default -> fields.skip();
                }
            }
            fields.require("orderId", "lines");
            return new Order(orderId, lines);
        }

        @Override
        public void write(Order value, JsonGenerator out) throws IOException {
            out.writeStartObject();
            out.writeNumberField("orderId", value.orderId());
            LINES.writeField(out, "lines", value.lines());
            out.writeEndObject();
        }

        @Override
        public String expected() {
            return "an object (Order)";
        }
    };

    /** The registration. */
    final class GreetingsRegistration implements WorkerRegistration {

        private static final OutputMapping<String> GREET_OUTPUT = OutputMapping.key("result", Scalars.STRING);
        private static final OutputMapping<Integer> COUNT_OUTPUT = OutputMapping.key("result", Scalars.INT);
        private static final OutputMapping<Line> CONTROLLED_OUTPUT = OutputMapping.object(LINE);
        private static final OutputMapping<Order> WHOLE_OUTPUT = OutputMapping.object(ORDER);

        private final Greetings worker;

        public GreetingsRegistration(Greetings worker) {
            this.worker = worker;
        }

        @Override
        public List<TaskBinding> bindings() {
            return List.of(
                    TaskBinding.of("greet", Greetings.class, this::greet),
                    TaskBinding.of("count", Greetings.class, this::count),
                    TaskBinding.of("nothing", Greetings.class, this::nothing),
                    TaskBinding.of("controlled", Greetings.class, this::controlled),
                    TaskBinding.of("later", Greetings.class, this::later),
                    TaskBinding.of("whole", Greetings.class, this::whole));
        }

        private TaskOutput greet(TaskInput input, TaskContext context) throws Exception {
            String name = input.required("name", Scalars.STRING);
            return TaskOutput.of(worker.greet(name), GREET_OUTPUT);
        }

        private TaskOutput count(TaskInput input, TaskContext context) throws Exception {
            Order order = input.required("order", ORDER);
            Optional<String> note = input.optional("note", Scalars.STRING);
            String mode = input.withDefault("mode", Scalars.STRING, "normal");
            return TaskOutput.of(worker.count(order, note, mode), COUNT_OUTPUT);
        }

        private TaskOutput nothing(TaskInput input, TaskContext context) throws Exception {
            worker.nothing();
            return TaskOutput.none();
        }

        private TaskOutput controlled(TaskInput input, TaskContext context) throws Exception {
            int round = input.required("round", Scalars.INT);
            return TaskOutput.of(worker.controlled(round), CONTROLLED_OUTPUT);
        }

        private TaskOutput later(TaskInput input, TaskContext context) throws Exception {
            String name = input.required("name", Scalars.STRING);
            return TaskOutput.of(worker.later(name), GREET_OUTPUT);
        }

        private TaskOutput whole(TaskInput input, TaskContext context) throws Exception {
            Order order = input.whole(ORDER);
            return TaskOutput.of(worker.whole(order, context), WHOLE_OUTPUT);
        }
    }
}
