package dev.downbeat.processor.read;

import dev.downbeat.annotation.Body;
import dev.downbeat.annotation.Header;
import dev.downbeat.annotation.Key;
import dev.downbeat.annotation.Query;
import dev.downbeat.wiring.model.MessagePart;
import dev.downbeat.wiring.model.Written;
import dev.downbeat.wiring.problem.HttpProblems;
import dev.downbeat.wiring.problem.Place;
import dev.downbeat.wiring.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;

/** Reads what parts of a message the parameters of a method are. */
final class MessageParts {

    private static final List<Class<?>> HTTP = List.of(Query.class, Header.class, Body.class);
    private static final List<Class<?>> KAFKA = List.of(Key.class, Header.class, Body.class);

    private final List<Problem> problems;

    MessageParts(List<Problem> problems) {
        this.problems = problems;
    }

    List<MessagePart> ofHttp(ExecutableElement method) {
        return read(method, HTTP);
    }

    List<MessagePart> ofKafka(ExecutableElement method) {
        return read(method, KAFKA);
    }

    private List<MessagePart> read(ExecutableElement method, List<Class<?>> kinds) {
        List<MessagePart> parts = new ArrayList<>();
        for (VariableElement parameter : method.getParameters()) {
            List<Class<?>> said = kinds.stream()
                    .filter(kind -> AnnotationView.of(parameter, kind).isPresent())
                    .toList();
            String name = FlowParts.key(parameter);
            if (said.size() > 1) {
                Place place = Place.input(method.getSimpleName().toString(), name, ElementSite.of(parameter));
                problems.add(HttpProblems.twoParts(
                        place, said.get(0).getSimpleName(), said.get(1).getSimpleName()));
            }
            if (!said.isEmpty()) {
                parts.add(part(parameter, name, said.get(0)));
            }
        }
        return parts;
    }

    private static MessagePart part(VariableElement parameter, String name, Class<?> kind) {
        ElementSite site = ElementSite.of(parameter);
        if (kind == Body.class) {
            return new MessagePart.Body(name, site);
        }
        if (kind == Key.class) {
            return new MessagePart.Key(name, site);
        }
        Optional<Written> written = AnnotationView.of(parameter, kind).flatMap(view -> view.value("value"));
        Written called = written.isPresent() ? written.get() : new Written(name, site);
        return kind == Query.class ? new MessagePart.Query(name, called) : new MessagePart.Header(name, called);
    }
}
