package io.github.redress.storage.tck.mutants;

import io.github.redress.storage.tck.StorageContract;
import io.github.redress.storage.tck.StoreFixture;
import java.util.function.Supplier;

/** The whole contract on whatever store stands here. Not a test by its name: {@link MutantsTest} runs it. */
final class UnderContract implements StorageContract {

    static Supplier<StoreFixture> stores = () -> Mutant.fixture(new FlawedStorage());

    @Override
    public StoreFixture emptyStore() {
        return stores.get();
    }
}
