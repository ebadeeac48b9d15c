package dev.downbeat.it.property.flow;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.downbeat.it.property.world.Basic;
import dev.downbeat.it.property.world.Names;
import dev.downbeat.it.property.world.Type;
import dev.downbeat.it.property.world.WorkerTask;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Makes what asks others, and what waits. */
final class CallMaker {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final List<Basic> PLAIN = List.of(Basic.INT, Basic.LONG, Basic.UUID, Basic.BOOLEAN, Basic.DATE);

    private final Making making;

    CallMaker(Making making) {
        this.making = making;
    }

    /** What a worker's task is given. */
    static List<Argument> inputs(Making making, WorkerTask called, Scope scope) {
        List<Argument> arguments = new ArrayList<>();
        for (WorkerTask.Input input : called.inputs()) {
            if (input.required() || !making.once(3)) {
                arguments.add(making.argument(input.java(), input.key(), input.type(), input.required(), scope));
            }
        }
        return arguments;
    }

    /** What another workflow is given. */
    static List<Argument> inputs(Making making, Flow flow, Scope scope) {
        List<Argument> arguments = new ArrayList<>();
        for (Flow.Input input : flow.inputs()) {
            if (input.value().isPresent()) {
                Wire wire = Wiring.constant(input.type(), input.value().get());
                arguments.add(new Argument(input.name(), input.key(), input.type(), wire));
            } else if (!input.type().maybeAbsent() || !making.once(3)) {
                arguments.add(making.argument(
                        input.name(), input.key(), input.type(), !input.type().maybeAbsent(), scope));
            }
        }
        return arguments;
    }

    /** A wait that is over at once, mostly, and says so in every way there is. */
    Task await() {
        return switch (making.random.nextInt(7)) {
            case 0 -> waits(making.once(3) ? "\"1s\"" : "\"0s\"", List.of());
            case 1 -> waits("until = \"2026-01-31 18:30 UTC\"", List.of());
            case 2 -> wired("duration", Basic.DURATION, "PT0S", true);
            case 3 -> wired("duration", Basic.TEXT, "0 seconds", true);
            case 4 -> wired("until", Basic.INSTANT, "2026-01-31T18:30:01Z", true);
            case 5 -> wired("until", Basic.TEXT, "2026-01-31 18:30", true);
            default -> wired("duration", Basic.DURATION, "PT0S", false);
        };
    }

    private Task waits(String said, List<Argument> arguments) {
        return making.task(new Form.Wait(said), arguments, Optional.empty());
    }

    private Task wired(String parameter, Basic basic, String text, boolean source) {
        Type type = Type.of(basic);
        Wire wire = source
                ? new Wire.From(making.given("pause", type, JSON.textNode(text)))
                : Wiring.constant(type, JSON.textNode(text));
        return waits("", List.of(new Argument(parameter, parameter, type, wire)));
    }

    Task ask(Scope scope) {
        Optional<Type> result = making.once(8) ? Optional.empty() : Optional.of(making.anyType());
        return making.added(scope, making.task(new Form.Ask(making.random.nextBoolean()), some(scope, 2), result));
    }

    /** Some parameters with names of their own. */
    private List<Argument> some(Scope scope, int most) {
        List<Argument> arguments = new ArrayList<>();
        for (int i = making.random.nextInt(most + 1); i > 0; i--) {
            String name = making.names.from(Names.THINGS);
            making.wiring
                    .reading(scope, it -> true)
                    .ifPresent(it -> arguments.add(new Argument(name, name, it.type(), making.wiring.wire(name, it))));
        }
        return arguments;
    }

    Task event(Scope scope) {
        return making.task(
                new Form.Event(making.once(2) ? "conductor" : "conductor:orders"), some(scope, 3), Optional.empty());
    }

    Task dynamic(Scope scope) {
        WorkerTask called = making.some(making.world.sound().stream()
                .filter(it -> it.resultKey().equals("result"))
                .toList());
        Path path = making.given("means", Type.of(Basic.TEXT), JSON.textNode(called.name()));
        return making.added(
                scope, making.task(new Form.Dynamic(path, called), inputs(making, called, scope), called.result()));
    }

    /** Of a workflow that nobody has to answer. */
    Optional<Task> start(Scope scope) {
        return making.sub
                .filter(flow -> !flow.asks())
                .map(flow -> making.task(
                        new Form.Start(flow),
                        inputs(making, flow, scope),
                        making.random.nextBoolean() ? Optional.empty() : Optional.of(Type.of(Basic.TEXT))));
    }

    Optional<Task> system(Scope scope) {
        return making.wiring
                .reading(scope, it -> !it.maybeAbsent() && !it.holds(Basic.BIG_INTEGER) && !it.holds(Basic.LONG))
                .map(it -> {
                    Type.Dto result = making.record(
                            "answer",
                            List.of(
                                    new Type.Property("result", "result", it.type()),
                                    new Type.Property("resultList", "resultList", new Type.ListOf(it.type()))));
                    String name = making.names.from(Names.THINGS);
                    Argument asked = new Argument(name, name, it.type(), making.wiring.wire(name, it));
                    Argument query = new Argument(
                            "queryExpression",
                            "queryExpression",
                            Type.of(Basic.TEXT),
                            new Wire.Const("." + name + ", ." + name, JSON.textNode("." + name + ", ." + name)));
                    Script script = new Script("." + name, given -> given.get(name));
                    return making.added(
                            scope,
                            making.task(new Form.SystemTask(script), List.of(query, asked), Optional.of(result)));
                });
    }

    /** With something in the path, the query, a header and, where there can be one, the body. */
    Optional<Task> http(Scope scope) {
        Path port = making.given("port", Type.of(Basic.INT), JSON.numberNode(making.world.port()));
        String method = making.some(List.of("GET", "POST", "PUT"));
        Optional<Scope.Reading> inPath = making.wiring.reading(scope, CallMaker::isPlain);
        Optional<Scope.Reading> inQuery = making.wiring.reading(scope, CallMaker::isPlain);
        Optional<Scope.Reading> inHeader = making.wiring.reading(scope, CallMaker::isPlain);
        Predicate<Type> body = it -> !it.maybeAbsent()
                && !(it instanceof Type.Scalar)
                && !(it instanceof Type.Constants)
                && !(it instanceof Type.Tree);
        Optional<Scope.Reading> sent = making.wiring.reading(scope, body);
        if (inPath.isEmpty() || inQuery.isEmpty() || inHeader.isEmpty() || sent.isEmpty()) {
            return Optional.empty();
        }
        List<Argument> arguments = new ArrayList<>();
        String id = making.names.from(List.of("id"));
        arguments.add(argument("", id, inPath.get()));
        arguments.add(argument("@Query(\"q\") ", making.names.from(List.of("query")), inQuery.get()));
        Optional<Wire.Template> note = Optional.empty();
        if (making.random.nextBoolean()) {
            note = Optional.of(new Wire.Template(
                    List.of("Of ", "!"), List.of(inHeader.get().path())));
        } else {
            arguments.add(argument("@Header(\"X-Note\") ", making.names.from(List.of("note")), inHeader.get()));
        }
        List<Type.Property> echoed = new ArrayList<>();
        for (String part : List.of("method", "path", "query", "note")) {
            echoed.add(new Type.Property(part, part, Type.of(Basic.TEXT)));
        }
        if (!method.equals("GET")) {
            arguments.add(argument("@Body ", making.names.from(List.of("body")), sent.get()));
            echoed.add(new Type.Property("body", "body", sent.get().type()));
        }
        Type.Dto echo = making.record("echo", echoed);
        boolean whole = making.once(4);
        Task made = making.task(
                new Form.Http(method, port, "/echo/{" + id + "}/of it", note, whole),
                arguments,
                Optional.of(whole ? response(echo) : echo));
        if (whole) {
            making.wiring.hasId(made.name());
        }
        return Optional.of(making.added(scope, made));
    }

    /** The answer with its status; that it has headers too is not looked at. */
    private static Type.Dto response(Type.Dto body) {
        return new Type.Dto(
                "HttpResponse<" + body.java() + ">",
                List.of(
                        new Type.Property("statusCode", "statusCode", Type.of(Basic.INT)),
                        new Type.Property("body", "body", body)),
                false);
    }

    private static Argument argument(String role, String name, Scope.Reading reading) {
        return new Argument(name, name, reading.type(), new Wire.From(reading.path()), role);
    }

    /** What stands in a URI and a header as it is. */
    private static boolean isPlain(Type type) {
        return type instanceof Type.Constants || (type instanceof Type.Scalar scalar && PLAIN.contains(scalar.basic()));
    }
}
