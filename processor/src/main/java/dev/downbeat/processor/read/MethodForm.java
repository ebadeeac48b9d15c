package dev.downbeat.processor.read;

import dev.downbeat.annotation.Coalesce;
import dev.downbeat.annotation.Collect;
import dev.downbeat.annotation.DoWhile;
import dev.downbeat.annotation.Dynamic;
import dev.downbeat.annotation.Event;
import dev.downbeat.annotation.ForEach;
import dev.downbeat.annotation.Fork;
import dev.downbeat.annotation.Http;
import dev.downbeat.annotation.Human;
import dev.downbeat.annotation.Inline;
import dev.downbeat.annotation.Jq;
import dev.downbeat.annotation.KafkaPublish;
import dev.downbeat.annotation.Noop;
import dev.downbeat.annotation.Output;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.SetVariables;
import dev.downbeat.annotation.Signal;
import dev.downbeat.annotation.StartWorkflow;
import dev.downbeat.annotation.Step;
import dev.downbeat.annotation.SubWorkflow;
import dev.downbeat.annotation.Switch;
import dev.downbeat.annotation.SystemTask;
import dev.downbeat.annotation.Terminate;
import dev.downbeat.annotation.Wait;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;

/** What the annotations of a workflow's method say that it is. */
enum MethodForm {
    RUN(Run.class),
    OUTPUT(Output.class),
    STEP(Step.class),
    SUB_WORKFLOW(SubWorkflow.class),
    SIGNAL(Signal.class),
    WAIT(Wait.class),
    HTTP(Http.class),
    EVENT(Event.class),
    KAFKA_PUBLISH(KafkaPublish.class),
    DYNAMIC(Dynamic.class),
    START_WORKFLOW(StartWorkflow.class),
    HUMAN(Human.class),
    NOOP(Noop.class),
    SYSTEM_TASK(SystemTask.class),
    INLINE(Inline.class),
    JQ(Jq.class),
    SET_VARIABLES(SetVariables.class),
    TERMINATE(Terminate.class),
    SWITCH(Switch.class),
    FORK(Fork.class),
    DO_WHILE(DoWhile.class),
    COALESCE(Coalesce.class),
    COLLECT(Collect.class),
    /** Alone a block; beside another form that runs for each element. */
    FOR_EACH(ForEach.class);

    private final Class<?> annotation;

    MethodForm(Class<?> annotation) {
        this.annotation = annotation;
    }

    /** The annotation's class. */
    Class<?> annotation() {
        return annotation;
    }

    /** The annotation's name. */
    String shown() {
        return annotation.getSimpleName();
    }

    /** All that a method says of itself: one form, if it is right. */
    static List<MethodForm> of(ExecutableElement method) {
        return Stream.of(values())
                .filter(form -> AnnotationView.of(method, form.annotation).isPresent())
                .toList();
    }
}
