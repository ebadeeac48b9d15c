package dev.downbeat.processor.read;

import dev.downbeat.annotation.Task;
import dev.downbeat.annotation.Worker;
import dev.downbeat.wiring.model.Setting;
import dev.downbeat.wiring.model.TaskSettings;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** Reads the settings of a task: each from its own annotation, else from the defaults of its interface. */
final class SettingsReader {

    /** The annotations that may say a setting, the first that does being right. */
    private final List<AnnotationView> tasks;

    private SettingsReader(List<AnnotationView> tasks) {
        this.tasks = tasks;
    }

    static SettingsReader of(ExecutableElement method, TypeElement worker) {
        Optional<AnnotationView> own = AnnotationView.of(method, Task.class);
        Optional<AnnotationView> defaults =
                AnnotationView.of(worker, Worker.class).flatMap(view -> view.annotation("defaults"));
        return new SettingsReader(
                Stream.of(own, defaults).flatMap(Optional::stream).toList());
    }

    TaskSettings settings() {
        SettingsReader retry = nested("retry");
        SettingsReader rateLimit = nested("rateLimit");
        return new TaskSettings(
                retry.integer("count"),
                retry.constant("logic"),
                retry.text("delay"),
                retry.integer("backoffScale"),
                retry.text("maxDelay"),
                retry.text("jitter"),
                text("timeout"),
                constant("timeoutPolicy").map(SettingsReader::nameOnTheWire),
                text("responseTimeout"),
                text("pollTimeout"),
                text("totalTimeout"),
                integer("concurrency"),
                rateLimit.integer("permits"),
                rateLimit.text("per"),
                text("ownerEmail"),
                text("isolationGroup"),
                text("inputTemplate"));
    }

    /** The domain in which the task is polled, which is no part of its definition. */
    Optional<String> domain() {
        return text("domain").map(Setting::value);
    }

    private static Setting<String> nameOnTheWire(Setting<String> policy) {
        String name = policy.value().equals("TIME_OUT_WORKFLOW") ? "TIME_OUT_WF" : policy.value();
        return new Setting<>(name, policy.site());
    }

    private SettingsReader nested(String name) {
        return new SettingsReader(tasks.stream()
                .map(view -> view.annotation(name))
                .flatMap(Optional::stream)
                .toList());
    }

    private Optional<Setting<String>> text(String name) {
        return first(name, AnnotationView::text);
    }

    private Optional<Setting<Integer>> integer(String name) {
        return first(name, AnnotationView::integer);
    }

    private Optional<Setting<String>> constant(String name) {
        return first(name, AnnotationView::constant);
    }

    private <T> Optional<Setting<T>> first(String name, BiFunction<AnnotationView, String, Optional<T>> read) {
        return tasks.stream()
                .map(view -> read.apply(view, name).map(value -> new Setting<>(value, view.site(name))))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
