package dev.downbeat.processor.read;

import dev.downbeat.wiring.model.Form;
import dev.downbeat.wiring.model.HttpCall;
import dev.downbeat.wiring.model.Written;
import dev.downbeat.wiring.problem.Problem;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** Reads calls by HTTP and messages to Kafka. */
final class HttpReader {

    private static final String WHOLE = "dev.downbeat.HttpResponse";

    private final MessageParts parts;

    HttpReader(List<Problem> problems) {
        this.parts = new MessageParts(problems);
    }

    Form http(ExecutableElement method, AnnotationView view) {
        return new Form.Http(new HttpCall(
                view.constant("method").orElse("GET"),
                text(view, "uri"),
                view.values("headers"),
                view.value("accept"),
                view.value("contentType"),
                view.value("connectTimeout"),
                view.value("readTimeout"),
                parts.ofHttp(method),
                isWhole(method)));
    }

    Form kafka(ExecutableElement method, AnnotationView view) {
        return new Form.KafkaPublish(text(view, "topic"), text(view, "bootstrapServers"), parts.ofKafka(method));
    }

    private static boolean isWhole(ExecutableElement method) {
        return method.getReturnType() instanceof DeclaredType declared
                && declared.asElement() instanceof TypeElement type
                && type.getQualifiedName().contentEquals(WHOLE);
    }

    private static Written text(AnnotationView view, String attribute) {
        Optional<Written> written = view.value(attribute);
        return written.isPresent() ? written.get() : new Written("", view.site(attribute));
    }
}
