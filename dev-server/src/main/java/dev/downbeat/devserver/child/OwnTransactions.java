package dev.downbeat.devserver.child;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The engine's index, in which the removal of a task waits for nobody.
 *
 * <p>The SQLite index opens a transaction, and inside it one on a second connection for each of two statements. As all
 * transactions here take the right to write at their beginning (see the data source's URL), the second waits for the first,
 * and the first for the second: the database stood still for a minute, and answered errors afterwards.
 */
final class OwnTransactions implements InvocationHandler {

    private static final List<String> REMOVALS =
            List.of("DELETE FROM task_index WHERE task_id = ?", "DELETE FROM task_execution_logs WHERE task_id = ?");

    private final Object index;
    private final DataSource database;

    private OwnTransactions(Object index, DataSource database) {
        this.index = index;
        this.database = database;
    }

    /** The same index behind the engine's interface for it. */
    static <I> I before(I index, Class<I> type, DataSource database) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, new OwnTransactions(index, database)));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        if (arguments != null && arguments.length == 2 && arguments[1] instanceof String task) {
            switch (method.getName()) {
                case "removeTask" -> {
                    remove(task);
                    return null;
                }
                case "asyncRemoveTask" -> {
                    return CompletableFuture.runAsync(() -> remove(task));
                }
                default -> {
                    // The engine's own.
                }
            }
        }
        try {
            return method.invoke(index, arguments);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }

    private void remove(String task) {
        try (Connection connection = database.getConnection()) {
            for (String removal : REMOVALS) {
                try (PreparedStatement statement = connection.prepareStatement(removal)) {
                    statement.setString(1, task);
                    statement.executeUpdate();
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the task " + task + " stays in the index: " + e.getMessage(), e);
        }
    }
}
