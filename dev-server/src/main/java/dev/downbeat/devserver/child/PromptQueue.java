package dev.downbeat.devserver.child;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The engine's queue, in which a wait ends when something comes.
 *
 * <p>The SQLite queue waits by sleeping for 100 ms between two looks, whatever comes meanwhile, and has no setting for it: a
 * worker that has just parked would see each task 100 ms late. All that waits and all that comes goes through this process;
 * so whoever puts something in wakes whoever waits for it. The looks stay, for what comes due by the clock. All else, what a
 * poll brings and when it gives up included, is the engine's own.
 */
final class PromptQueue implements InvocationHandler {

    private static final long LOOK_MILLIS = 100;

    private static final Set<String> WAITS = Set.of("pop", "pollMessages");

    /** Not {@code postpone}: a system task that waits for others puts itself back for now, and would go round in circles. */
    private static final Set<String> COMES = Set.of("push", "pushIfNotExists", "resetOffsetTime");

    private final Object queue;
    private final long lookNanos;
    private final Map<String, Bell> bells = new ConcurrentHashMap<>();

    private PromptQueue(Object queue, long lookMillis) {
        this.queue = queue;
        this.lookNanos = TimeUnit.MILLISECONDS.toNanos(lookMillis);
    }

    /** The same queue behind the engine's interface for queues. */
    static <Q> Q before(Q queue, Class<Q> type) {
        return before(queue, type, LOOK_MILLIS);
    }

    static <Q> Q before(Q queue, Class<Q> type, long lookMillis) {
        PromptQueue ours = new PromptQueue(queue, lookMillis);
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, ours));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        if (arguments == null || !(arguments[0] instanceof String name)) {
            return call(method, arguments);
        }
        if (WAITS.contains(method.getName())
                && arguments[1] instanceof Integer count
                && arguments[2] instanceof Integer millis
                && millis > 0) {
            return await(method, name, count, TimeUnit.MILLISECONDS.toNanos(millis));
        }
        Object answer = call(method, arguments);
        if (COMES.contains(method.getName()) && isDueNow(arguments[arguments.length - 1])) {
            bell(name).ring();
        }
        return answer;
    }

    /** Until there are as many as asked for, or the time is over, as the engine's own queue does. */
    private List<Object> await(Method method, String name, int count, long nanos) throws Throwable {
        long end = System.nanoTime() + nanos;
        List<Object> found = new ArrayList<>();
        while (true) {
            long rung = bell(name).rung();
            if (call(method, new Object[] {name, count - found.size(), 0}) instanceof List<?> more) {
                found.addAll(more);
            }
            long left = end - System.nanoTime();
            if (found.size() >= count || left <= 0) {
                return found;
            }
            bell(name).await(rung, Math.min(lookNanos, left));
        }
    }

    /** The last argument is the delay in seconds, where there is one. */
    private static boolean isDueNow(@Nullable Object last) {
        return !(last instanceof Number delay) || delay.longValue() == 0;
    }

    private Bell bell(String name) {
        return bells.computeIfAbsent(name, queueName -> new Bell());
    }

    private @Nullable Object call(Method method, @Nullable Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(queue, arguments);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }
}
