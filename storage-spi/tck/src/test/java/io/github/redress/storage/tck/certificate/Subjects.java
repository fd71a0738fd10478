package io.github.redress.storage.tck.certificate;

import io.github.redress.storage.Storage;
import io.github.redress.storage.memory.MemoryStorage;
import io.github.redress.storage.tck.AppendContract;
import io.github.redress.storage.tck.DocumentContract;
import io.github.redress.storage.tck.StorageContract;
import io.github.redress.storage.tck.StoreFixture;
import io.github.redress.storage.tck.Trial;
import io.github.redress.storage.tck.mutants.Mutant;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** Classes as adapter authors write them. Not tests by their names: {@link CertificateTest} runs them. */
final class Subjects {

    private Subjects() {}

    private static StoreFixture memory() {
        MemoryStorage data = MemoryStorage.create();
        return new StoreFixture() {
            @Override
            public Storage open() {
                return data;
            }

            @Override
            public String describe() {
                return "a store in memory";
            }
        };
    }

    static final class Whole implements StorageContract {

        @Override
        public StoreFixture emptyStore() {
            return memory();
        }
    }

    static final class Flawed implements AppendContract, DocumentContract {

        @Override
        public StoreFixture emptyStore() {
            return Mutant.DOCUMENTS_OVERWRITTEN.emptyStore();
        }
    }

    static final class Evasive implements DocumentContract {

        @BeforeEach
        void skipEverything() {
            Assumptions.abort("not today");
        }

        @Override
        public StoreFixture emptyStore() {
            return memory();
        }
    }

    static final class Overriding implements DocumentContract {

        @Override
        public void absentDocumentIsEmpty(Trial trial) {}

        @Override
        public StoreFixture emptyStore() {
            return memory();
        }
    }

    static final class Unstartable implements DocumentContract {

        @BeforeAll
        static void start() {
            throw new IllegalStateException("no database is running");
        }

        @Override
        public StoreFixture emptyStore() {
            return memory();
        }
    }
}
