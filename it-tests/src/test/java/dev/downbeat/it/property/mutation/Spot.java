package dev.downbeat.it.property.mutation;

import dev.downbeat.it.property.flow.Block;
import dev.downbeat.it.property.flow.Flow;
import dev.downbeat.it.property.flow.Form;
import dev.downbeat.it.property.flow.Scope;
import dev.downbeat.it.property.flow.Scopes;
import dev.downbeat.it.property.flow.Task;
import dev.downbeat.it.property.world.Basic;
import dev.downbeat.it.property.world.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The end of a sequence, where a method may be added: of the workflow's own, or of one inside it.
 *
 * @param key of the place in the source
 * @param scope what can be read there
 * @param inLoop whether it is inside a loop
 * @param nested whether it is not the workflow's own
 */
record Spot(String key, Scope scope, boolean inLoop, boolean nested) {

    private static final Pattern HOLE = Pattern.compile("<([a-z]+)>");

    static List<Spot> of(Flow flow, Scopes scopes) {
        List<Spot> spots = new ArrayList<>();
        spots.add(new Spot(flow.type() + "{}", scopes.atEnd(), false, false));
        flow.tasks().forEach(task -> inside(task, scopes, false, spots));
        return spots;
    }

    private static void inside(Task task, Scopes scopes, boolean around, List<Spot> spots) {
        boolean inLoop = around || task.form() instanceof Form.DoWhile || task.form() instanceof Form.EachInTurn;
        for (Block block : task.form().blocks()) {
            if (block.type().isPresent() && !Scopes.endsWorkflow(block)) {
                spots.add(new Spot(
                        block.type().get() + "{}", scopes.at(block.tasks().getLast()), inLoop, true));
            }
            block.tasks().forEach(it -> inside(it, scopes, inLoop, spots));
        }
    }

    /** Fills holes, {@code <text>}, with paths to what can be read here and is so; empty if there is no such thing. */
    Optional<String> filled(String method, Subject subject) {
        StringBuilder text = new StringBuilder();
        Matcher matcher = HOLE.matcher(method);
        while (matcher.find()) {
            Optional<Scope.Reading> reading = subject.some(scope.readings().stream()
                    .filter(it -> wanted(matcher.group(1), subject).test(it))
                    .toList());
            if (reading.isEmpty()) {
                return Optional.empty();
            }
            matcher.appendReplacement(
                    text, Matcher.quoteReplacement(reading.get().path().toString()));
        }
        return Optional.of(matcher.appendTail(text).toString());
    }

    /** Inputs are there or not whatever has run. */
    private static boolean isInput(Scope.Reading reading, Subject subject) {
        return subject.flow().inputs().stream()
                .anyMatch(it -> it.key().equals(reading.path().root()));
    }

    private static Predicate<Scope.Reading> wanted(String hole, Subject subject) {
        return reading -> {
            Type type = reading.type();
            return switch (hole) {
                case "text" -> type.is(Basic.TEXT);
                case "int" -> type.is(Basic.INT);
                case "instant" -> type.is(Basic.INSTANT);
                case "scalars" ->
                    type instanceof Type.ListOf list
                            && (list.element() instanceof Type.Scalar || list.element() instanceof Type.Constants);
                case "dtos" -> type instanceof Type.ListOf list && list.element() instanceof Type.Dto;
                case "dto" -> type instanceof Type.Dto dto && !dto.java().startsWith("HttpResponse");
                case "color" ->
                    type instanceof Type.Constants constants
                            && constants.names().contains("RED");
                case "maybe" ->
                    type instanceof Type.Maybe maybe && maybe.inner().is(Basic.TEXT) && isInput(reading, subject);
                case "input" -> !type.maybeAbsent() && isInput(reading, subject);
                default -> throw new IllegalArgumentException(hole);
            };
        };
    }
}
