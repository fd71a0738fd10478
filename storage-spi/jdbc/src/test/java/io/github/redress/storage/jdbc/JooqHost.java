package io.github.redress.storage.jdbc;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** A host on jOOQ: it hands the connection of its transaction over, and says when that is committed. */
record JooqHost(DSLContext jooq, HostConnections source, HostRows rows) implements JdbcHost {

    static JooqHost over(DataSource connections) {
        return new JooqHost(
                DSL.using(connections, SQLDialect.POSTGRES),
                HostConnections.over(connections),
                HostRows.in(connections));
    }

    @Override
    public <R> R transact(Supplier<R> work) {
        List<HostConnections.Joined> joined = new ArrayList<>();
        R result = jooq.transactionResult(transaction -> transaction.dsl().connectionResult(connection -> {
            try (HostConnections.Joined now = source.join(connection)) {
                joined.add(now);
                return work.get();
            }
        }));
        joined.forEach(HostConnections.Joined::committed);
        return result;
    }

    @Override
    public void write(String row) {
        HostRows.write(source.hostTransaction().orElseThrow().connection(), row);
    }

    @Override
    public boolean has(String row) {
        return rows.has(row);
    }
}
