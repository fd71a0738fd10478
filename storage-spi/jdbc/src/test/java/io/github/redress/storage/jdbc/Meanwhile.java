package io.github.redress.storage.jdbc;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import javax.sql.DataSource;

/** Connections that stop before a statement, once, while others do something: a node held up at the worst moment. */
final class Meanwhile {

    private final Predicate<String> stopsBefore;
    private final AtomicReference<Runnable> others = new AtomicReference<>();

    private Meanwhile(Predicate<String> stopsBefore) {
        this.stopsBefore = stopsBefore;
    }

    /** Stops before a statement that begins with one of these words. */
    static Meanwhile before(String... words) {
        return new Meanwhile(sql -> {
            for (String word : words) {
                if (sql.startsWith(word)) {
                    return true;
                }
            }
            return false;
        });
    }

    /** Says what others do when the next such statement is about to be sent. */
    void others(Runnable doing) {
        others.set(doing);
    }

    /** Returns whether that has been done. */
    boolean happened() {
        return others.get() == null;
    }

    DataSource on(DataSource connections) {
        return (DataSource) stopping(DataSource.class, connections, "");
    }

    private Object stopping(Class<?> type, Object target, String sql) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            if (method.getName().startsWith("execute") && stopsBefore.test(sql)) {
                Runnable doing = others.getAndSet(null);
                if (doing != null) {
                    doing.run();
                }
            }
            Object result;
            try {
                result = method.invoke(target, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
            if (result instanceof Connection) {
                return stopping(Connection.class, result, "");
            }
            return result instanceof PreparedStatement
                    ? stopping(PreparedStatement.class, result, (String) arguments[0])
                    : result;
        };
        return Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {type}, handler);
    }
}
