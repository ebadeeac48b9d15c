package dev.downbeat.it.property.world;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.downbeat.NonRetryableException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Works as a generated worker: answers with {@link WorkerTask#answer} to what the generated code hands over. */
public final class Answers implements InvocationHandler {

    /** Reads and writes what goes through the generated code, independently of it. */
    public static final JsonMapper JACKSON = JsonMapper.builder()
            .addModules(new Jdk8Module(), new JavaTimeModule(), inOrder())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS, SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .build();

    private final World world;

    private Answers(World world) {
        this.world = world;
    }

    public static Object worker(World world, Class<?> type) {
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, new Answers(world));
    }

    /** Sets keep their order, so that what reads them as a list is known. */
    private static SimpleModule inOrder() {
        return new SimpleModule().addAbstractTypeMapping(Set.class, LinkedHashSet.class);
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) {
        Optional<WorkerTask> task = world.tasks().stream()
                .filter(it -> it.method().equals(method.getName()))
                .findFirst();
        if (task.isEmpty()) {
            return method.getName().equals("toString") ? "answers" : null;
        }
        Map<String, JsonNode> given = new HashMap<>();
        for (int i = 0; i < task.get().inputs().size(); i++) {
            WorkerTask.Input input = task.get().inputs().get(i);
            given.put(input.key(), Canonical.of(input.type(), JACKSON.valueToTree(arguments[i])));
        }
        if (task.get().fails(given)) {
            throw new NonRetryableException("fragile, and broken with " + given);
        }
        Optional<JsonNode> answer = task.get().answer(given);
        try {
            return answer.isEmpty()
                    ? null
                    : JACKSON.readValue(
                            JACKSON.treeAsTokens(answer.get()), JACKSON.constructType(method.getGenericReturnType()));
        } catch (java.io.IOException e) {
            throw new NonRetryableException("no " + method.getGenericReturnType() + ": " + answer, e);
        }
    }
}
