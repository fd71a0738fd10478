package io.github.redress.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.storage.Storage;
import io.github.redress.storage.tck.StorageContract;
import io.github.redress.storage.tck.StoreFixture;
import io.github.redress.storage.tck.Way;
import java.util.List;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import org.junit.jupiter.api.Test;

/** The whole contract on the tables of the release before, as they are while a city has not migrated yet. */
@AddLifecycleHook(FifthOfTheTries.class)
class SqliteV001ContractTest implements StorageContract {

    @Override
    public StoreFixture emptyStore() {
        return SqliteFixture.onVersion1();
    }

    @Override
    public List<Way> ways() {
        return List.of(new Way(true, 1, Way.Isolation.SERIALIZABLE));
    }

    @Test
    void tablesStayThoseOfVersion1() throws Exception {
        try (SqliteFixture fixture = SqliteFixture.onVersion1()) {
            try (Storage storage = fixture.open()) {
                assertThat(new StreetCase(1).append(storage, 1)).isTrue();
            }

            assertThat(SchemaTrial.sqlite(fixture.file()).texts("SELECT script FROM redress_schema"))
                    .containsExactly("V001__cases.sql");
        }
    }
}
