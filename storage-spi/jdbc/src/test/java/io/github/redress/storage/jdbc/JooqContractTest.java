package io.github.redress.storage.jdbc;

import io.github.redress.storage.tck.StorageContract;
import io.github.redress.storage.tck.StoreFixture;
import io.github.redress.storage.tck.Way;
import java.util.List;

/** The whole contract inside transactions of jOOQ, on a pool of one connection. */
class JooqContractTest implements StorageContract {

    @Override
    public StoreFixture emptyStore() {
        return new PostgresFixture(PostgresServer.sharedDatabase(), JooqHost::over);
    }

    @Override
    public List<Way> ways() {
        return List.of(new Way(true, 1, Way.Isolation.READ_COMMITTED));
    }
}
