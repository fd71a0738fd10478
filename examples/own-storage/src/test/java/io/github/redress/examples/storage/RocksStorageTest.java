package io.github.redress.examples.storage;

import io.github.redress.storage.tck.StorageContract;
import io.github.redress.storage.tck.StoreFixture;

/** RocksDB against the whole contract. */
class RocksStorageTest implements StorageContract {

    @Override
    public StoreFixture emptyStore() {
        return new RocksFixture();
    }
}
