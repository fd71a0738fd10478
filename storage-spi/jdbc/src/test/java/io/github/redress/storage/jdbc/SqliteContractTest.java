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

    @Override
    public List<Way> ways() {
        return SqliteFixture.WAYS;
    }
}
