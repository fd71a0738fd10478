package io.github.redress.storage.jdbc;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Counts the statements that are sent to a database, each of which is a round trip; a COMMIT is told apart. */
final class RoundTrips {

    private final List<String> sent = new ArrayList<>();

    /** Returns the same connections, with each statement written down. */
    DataSource counted(DataSource connections) {
        return (DataSource) watched(DataSource.class, connections, "");
    }

    /** Returns the beginnings of the statements sent since this was asked last. */
    List<String> sentSinceLast() {
        List<String> all = List.copyOf(sent);
        sent.clear();
        return all;
    }

    private Object watched(Class<?> type, Object target, String sql) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            if (method.getName().startsWith("execute")) {
                String text = arguments == null ? sql : (String) arguments[0];
                sent.add(text.substring(0, Math.min(text.length(), 40)));
            } else if (method.getName().equals("commit")) {
                sent.add("COMMIT");
            }
            Object result;
            try {
                result = method.invoke(target, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
            if (result instanceof Connection) {
                return watched(Connection.class, result, "");
            }
            if (result instanceof PreparedStatement) {
                return watched(PreparedStatement.class, result, (String) arguments[0]);
            }
            return method.getName().equals("createStatement") ? watched(Statement.class, result, "") : result;
        };
        return Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {type}, handler);
    }
}
