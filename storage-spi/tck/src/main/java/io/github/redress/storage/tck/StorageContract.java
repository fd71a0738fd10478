package io.github.redress.storage.tck;

/**
 * Everything a storage adapter must do. Implement it in a class whose name ends in {@code Test}:
 *
 * <pre>{@code
 * class OurStorageTest implements StorageContract {
 *
 *     @Override
 *     public StoreFixture emptyStore() {
 *         return new OurFixture();
 *     }
 * }
 * }</pre>
 *
 * <p>Each chapter may be implemented by itself while an adapter grows. A check that the fixture cannot supply, as a
 * second store on the same data, is reported as skipped.
 */
public interface StorageContract
        extends AppendContract,
                TransactionContract,
                HistoryContract,
                CommandKeyContract,
                ClaimContract,
                FindContract,
                FeedContract,
                PersonalContract,
                DocumentContract,
                HostContract,
                ManyWritersContract,
                RestartContract,
                ModelContract {}
