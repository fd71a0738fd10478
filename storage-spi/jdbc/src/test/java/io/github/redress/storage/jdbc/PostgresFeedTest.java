package io.github.redress.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.storage.Append;
import io.github.redress.storage.FeedSlice;
import io.github.redress.storage.Storage;
import io.github.redress.storage.StoredEvent;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class PostgresFeedTest {

    /** More than are given their places under one lock. */
    private static final int MANY = 2 * PostgresFeed.NOTES + 1;

    private final String database = PostgresServer.shared().newDatabase();
    private final DataSource connections = PostgresServer.shared().dataSource(database);
    private final List<String> isolations = new ArrayList<>();

    @Test
    void givesAllThatWasCommittedHoweverMuchWaitsForItsPlace() {
        Storage storage = open(connections);
        append(storage, 1, MANY);

        FeedSlice slice = storage.feed(0, MANY + 100);

        assertThat(slice.next()).isEqualTo(MANY);
        assertThat(slice.events().stream().map(StoredEvent::id)).isEqualTo(cases(1, MANY));
    }

    @Test
    void fillsASliceFromBothSidesOfWhatWaits() {
        Storage storage = open(connections);
        append(storage, 1, 3);
        storage.feed(0, 3);
        append(storage, 4, 6);

        FeedSlice slice = storage.feed(1, 4);

        assertThat(slice.next()).isEqualTo(5);
        assertThat(slice.events().stream().map(StoredEvent::id)).isEqualTo(cases(2, 5));
    }

    @Test
    void isReadAtReadCommittedWhateverThePoolIsSetTo() {
        append(open(connections), 1, 1);
        Storage storage = open(serializable());
        isolations.clear();

        storage.feed(0, 10);

        assertThat(isolations).hasSizeGreaterThan(1).containsOnly("read committed");
    }

    private static Storage open(DataSource connections) {
        return PostgresStorage.builder(ConnectionSource.of(connections))
                .schemaMode(SchemaMode.CREATE)
                .open();
    }

    private static void append(Storage storage, int first, int last) {
        List<Append> batch = IntStream.rangeClosed(first, last)
                .mapToObj(number -> new StreetCase(number).change(1))
                .toList();
        storage.transact(tx -> tx.append(batch));
    }

    private static List<UUID> cases(int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(number -> new StreetCase(number).id())
                .toList();
    }

    /** Returns connections of a pool set to SERIALIZABLE that write down at which isolation each transaction ran. */
    private DataSource serializable() {
        return proxy(DataSource.class, connections);
    }

    private <T> T proxy(Class<T> type, T target) {
        return type.cast(Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (target instanceof Connection connection
                            && List.of("commit", "rollback").contains(method.getName())) {
                        isolations.add(isolation(connection));
                    }
                    try {
                        Object result = method.invoke(target, arguments);
                        if (!(result instanceof Connection connection)) {
                            return result;
                        }
                        connection.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
                        return proxy(Connection.class, connection);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }

    private static String isolation(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SHOW transaction_isolation")) {
            row.next();
            return row.getString(1);
        }
    }
}
