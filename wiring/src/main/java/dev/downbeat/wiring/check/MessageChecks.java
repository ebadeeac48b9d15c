package dev.downbeat.wiring.check;

import dev.downbeat.wiring.model.Argument;
import dev.downbeat.wiring.model.FlowTask;
import dev.downbeat.wiring.model.JsonShape;
import dev.downbeat.wiring.model.MessagePart;
import dev.downbeat.wiring.problem.HttpProblems;
import dev.downbeat.wiring.problem.NearestName;
import dev.downbeat.wiring.problem.Place;
import dev.downbeat.wiring.problem.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What calls by HTTP and messages to Kafka have in common: each parameter is one part of the message. */
final class MessageChecks {

    private final FlowTask task;
    private final List<MessagePart> parts;

    MessageChecks(FlowTask task, List<MessagePart> parts) {
        this.task = task;
        this.parts = parts;
    }

    /** One body and one key at most, and nothing that goes nowhere. */
    List<Problem> check(List<String> texts, String calledTexts) {
        List<Problem> problems = new ArrayList<>();
        Map<String, String> first = new LinkedHashMap<>();
        for (MessagePart part : parts) {
            String kind = kind(part);
            if (kind.isEmpty()) {
                continue;
            }
            String other = first.putIfAbsent(kind, part.argument());
            if (other != null) {
                problems.add(HttpProblems.partTwice(place(part.argument()), kind, other));
            }
        }
        Set<String> named = BraceChecks.roots(texts);
        for (Argument argument : task.arguments()) {
            boolean used = named.contains(argument.name())
                    || parts.stream().anyMatch(part -> part.argument().equals(argument.name()));
            // A misspelt name is told where it stands.
            boolean meant = named.stream()
                    .anyMatch(name -> task.argument(name).isEmpty()
                            && !NearestName.of(name, List.of(argument.name())).isEmpty());
            if (!used && !meant) {
                problems.add(HttpProblems.unused(place(argument.name()), calledTexts));
            }
        }
        return problems;
    }

    private static String kind(MessagePart part) {
        return switch (part) {
            case MessagePart.Body body -> "Body";
            case MessagePart.Key key -> "Key";
            case MessagePart.Query query -> "";
            case MessagePart.Header header -> "";
        };
    }

    JsonShape shape(MessagePart part) {
        return task.argument(part.argument()).orElseThrow().shape();
    }

    Place place(String argument) {
        return Place.input(
                task.name(), argument, task.argument(argument).orElseThrow().site());
    }
}
