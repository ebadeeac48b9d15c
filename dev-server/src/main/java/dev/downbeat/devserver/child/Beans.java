package dev.downbeat.devserver.child;

import java.lang.reflect.Array;
import java.lang.reflect.Proxy;
import java.util.Objects;
import java.util.function.Supplier;

/** Puts beans of ours into the engine's Spring context, by reflection: there is no Spring to compile against. */
final class Beans {

    private static final String ENGINES_QUEUE = "sqliteQueueDAO";

    private Beans() {}

    private interface Step {
        void with(Object argument) throws ReflectiveOperationException;
    }

    /** Has the application's context give {@link PromptQueue} to all who ask for a queue. */
    static void addTo(Object application) throws ReflectiveOperationException {
        Object initializers = one("org.springframework.context.ApplicationContextInitializer", Beans::addQueue);
        application
                .getClass()
                .getMethod("addInitializers", initializers.getClass())
                .invoke(application, initializers);
    }

    private static void addQueue(Object context) throws ReflectiveOperationException {
        addQueue(context, Class.forName("com.netflix.conductor.dao.QueueDAO"));
    }

    private static <Q> void addQueue(Object context, Class<Q> type) throws ReflectiveOperationException {
        Supplier<Q> queue = () -> PromptQueue.before(bean(context, ENGINES_QUEUE, type), type);
        Object customizers = one(
                "org.springframework.beans.factory.config.BeanDefinitionCustomizer",
                definition -> Class.forName("org.springframework.beans.factory.config.BeanDefinition")
                        .getMethod("setPrimary", boolean.class)
                        .invoke(definition, true));
        Class.forName("org.springframework.context.support.GenericApplicationContext")
                .getMethod("registerBean", String.class, Class.class, Supplier.class, customizers.getClass())
                .invoke(context, "downbeatQueue", type, queue, customizers);
    }

    private static <Q> Q bean(Object context, String name, Class<Q> type) {
        try {
            Object bean = Class.forName("org.springframework.beans.factory.BeanFactory")
                    .getMethod("getBean", String.class)
                    .invoke(context, name);
            return type.cast(Objects.requireNonNull(bean, name));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the engine has no " + name, e);
        }
    }

    /** An array of one object of that interface, whose only method is the step. */
    private static Object one(String type, Step step) throws ClassNotFoundException {
        Class<?> element = Class.forName(type);
        Object array = Array.newInstance(element, 1);
        Object object = Proxy.newProxyInstance(
                element.getClassLoader(), new Class<?>[] {element}, (proxy, method, arguments) -> {
                    if (method.getDeclaringClass() == Object.class) {
                        // Spring keeps them in sets.
                        return method.invoke(step, arguments);
                    }
                    step.with(Objects.requireNonNull(Objects.requireNonNull(arguments)[0]));
                    return null;
                });
        Array.set(array, 0, object);
        return array;
    }
}
