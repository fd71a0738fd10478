package io.github.redress.storage.jdbc;

import io.github.redress.storage.tck.StorageContract;
import io.github.redress.storage.tck.StoreFixture;

class SqliteContractTest implements StorageContract {

    @Override
    public StoreFixture emptyStore() {
        return new SqliteFixture();
    }
}
