package io.github.redress.storage.jdbc;

import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A host on Spring: its transactions are managed, its rows written by a template. */
record SpringHost(DataSource connections, SpringConnections source, HostRows rows) implements JdbcHost {

    static SpringHost over(DataSource connections) {
        return new SpringHost(connections, new SpringConnections(connections), HostRows.in(connections));
    }

    @Override
    public <R> R transact(Supplier<R> work) {
        return new TransactionTemplate(new DataSourceTransactionManager(connections)).execute(status -> work.get());
    }

    @Override
    public void write(String row) {
        new JdbcTemplate(connections).update("INSERT INTO host_row VALUES (?)", row);
    }

    @Override
    public boolean has(String row) {
        return rows.has(row);
    }
}
