package io.github.redress.storage.tck;

import io.github.redress.storage.Storage;
import io.github.redress.storage.memory.MemoryStorage;

/** The reference adapter keeps the contract. */
class MemoryContractTest implements StorageContract {

    @Override
    public StoreFixture emptyStore() {
        MemoryStorage data = MemoryStorage.create();
        return new StoreFixture() {
            @Override
            public Storage open() {
                return data;
            }
        };
    }
}
