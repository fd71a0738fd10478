package io.github.redress.storage.jdbc;

import io.github.redress.storage.tck.StorageContract;
import io.github.redress.storage.tck.StoreFixture;
import io.github.redress.storage.tck.Way;
import java.util.List;

class SqliteContractTest implements StorageContract {

    @Override
    public StoreFixture emptyStore() {
        return new SqliteFixture();
    }

    /** One connection writes, and SQLite knows one level of isolation: there is no more to choose. */
    @Override
    public List<Way> ways() {
        return List.of(Way.OWN, new Way(true, 1, Way.Isolation.SERIALIZABLE));
    }
}
