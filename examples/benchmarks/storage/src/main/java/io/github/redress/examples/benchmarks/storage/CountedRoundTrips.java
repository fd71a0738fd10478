package io.github.redress.examples.benchmarks.storage;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;

/** Counts what is sent to the database on a connection: each {@code execute…}, and commits apart. For one thread. */
final class CountedRoundTrips {

    private int statements;
    private int commits;

    /** Returns the same connection, counted. */
    Connection counted(Connection connection) {
        return proxy(Connection.class, (proxy, method, arguments) -> {
            if (method.getName().equals("commit")) {
                commits++;
            }
            Object result = invoke(connection, method, arguments);
            if (result instanceof PreparedStatement statement) {
                return proxy(PreparedStatement.class, counting(statement));
            }
            return result instanceof Statement statement ? proxy(Statement.class, counting(statement)) : result;
        });
    }

    private InvocationHandler counting(Statement statement) {
        return (proxy, method, arguments) -> {
            if (method.getName().startsWith("execute")) {
                statements++;
            }
            return invoke(statement, method, arguments);
        };
    }

    /** Returns how many statements or batches were sent since this was last asked. */
    int takeStatements() {
        int taken = statements;
        statements = 0;
        return taken;
    }

    /** Returns how many commits there were since this was last asked. */
    int takeCommits() {
        int taken = commits;
        commits = 0;
        return taken;
    }

    private static Object invoke(Object target, java.lang.reflect.Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
