package io.github.redress.storage.tck;

/** What each chapter of the contract asks of the adapter's author. */
public interface StoreSupplier {

    /** Returns data of its own, empty, for one check. */
    StoreFixture emptyStore();
}
