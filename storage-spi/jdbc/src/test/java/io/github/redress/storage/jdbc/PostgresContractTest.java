package io.github.redress.storage.jdbc;

import io.github.redress.storage.tck.StorageContract;
import io.github.redress.storage.tck.StoreFixture;
import io.github.redress.storage.tck.Way;
import java.util.List;

class PostgresContractTest implements StorageContract {

    @Override
    public StoreFixture emptyStore() {
        return PostgresFixture.onSharedServer();
    }

    @Override
    public List<Way> ways() {
        return Way.matrix();
    }
}
