package io.github.redress.storage.jdbc;

import io.github.redress.storage.tck.StorageContract;
import io.github.redress.storage.tck.StoreFixture;
import io.github.redress.storage.tck.Way;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The contract on a database that somebody names: {@code -Dredress.tck.url=jdbc:postgresql://…}, with
 * {@code -Dredress.tck.user} and {@code -Dredress.tck.password} where the address does not hold them, for PostgreSQL and
 * what understands its protocol and SQL; {@code jdbc:sqlite:/some/folder} for SQLite files on that disk. Each check makes a
 * schema, or a file, of its own, and drops it. Runs only where it is named by {@code -Dtest}; the pom leaves it out else.
 */
class GivenUrlContractTest implements StorageContract {

    static final String URL = "redress.tck.url";

    private static final String SQLITE = "jdbc:sqlite:";

    private final String url =
            Objects.requireNonNull(System.getProperty(URL), "name a database: -D" + URL + "=jdbc:postgresql://…");

    @Override
    public StoreFixture emptyStore() {
        return url.startsWith(SQLITE)
                ? SqliteFixture.in(Path.of(url.substring(SQLITE.length())))
                : new PostgresFixture(connections(), ConnectionHost::over);
    }

    @Override
    public List<Way> ways() {
        return url.startsWith(SQLITE) ? SqliteFixture.WAYS : Way.matrix();
    }

    private DataSource connections() {
        String user = System.getProperty("redress.tck.user");
        return user == null
                ? new DriverManagerDataSource(url)
                : new DriverManagerDataSource(url, user, System.getProperty("redress.tck.password", ""));
    }
}
