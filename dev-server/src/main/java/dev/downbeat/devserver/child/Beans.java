package dev.downbeat.devserver.child;

import java.lang.reflect.Array;
import java.lang.reflect.Proxy;
import java.util.Objects;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** Puts beans of ours into the engine's Spring context, by reflection: there is no Spring to compile against. */
final class Beans {

    private static final String ENGINES_QUEUE = "sqliteQueueDAO";

    private static final String ENGINES_INDEX = "sqliteIndexDAO";

    private static final String DATABASE = "dataSource";

    private Beans() {}

    private interface Step {
        void with(Object argument) throws ReflectiveOperationException;
    }

    /** Has the application's context give {@link PromptQueue} to all who ask for a queue, and {@link OwnTransactions} to all who ask for the index. */
    static void addTo(Object application) throws ReflectiveOperationException {
        Object initializers = one("org.springframework.context.ApplicationContextInitializer", Beans::addBoth);
        application
                .getClass()
                .getMethod("addInitializers", initializers.getClass())
                .invoke(application, initializers);
    }

    private static void addBoth(Object context) throws ReflectiveOperationException {
        addQueue(context, Class.forName("com.netflix.conductor.dao.QueueDAO"));
        addIndex(context, Class.forName("com.netflix.conductor.dao.IndexDAO"));
    }

    private static <Q> void addQueue(Object context, Class<Q> type) throws ReflectiveOperationException {
        add(context, "downbeatQueue", type, () -> PromptQueue.before(bean(context, ENGINES_QUEUE, type), type));
    }

    private static <I> void addIndex(Object context, Class<I> type) throws ReflectiveOperationException {
        add(
                context,
                "downbeatIndex",
                type,
                () -> OwnTransactions.before(
                        bean(context, ENGINES_INDEX, type), type, bean(context, DATABASE, DataSource.class)));
    }

    /** A bean that is preferred to the engine's own of that type. */
    private static <B> void add(Object context, String name, Class<B> type, Supplier<B> bean)
            throws ReflectiveOperationException {
        Object customizers = one(
                "org.springframework.beans.factory.config.BeanDefinitionCustomizer",
                definition -> Class.forName("org.springframework.beans.factory.config.BeanDefinition")
                        .getMethod("setPrimary", boolean.class)
                        .invoke(definition, true));
        Class.forName("org.springframework.context.support.GenericApplicationContext")
                .getMethod("registerBean", String.class, Class.class, Supplier.class, customizers.getClass())
                .invoke(context, name, type, bean, customizers);
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
