package io.github.redress.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.redress.storage.StorageException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostgresSchemaTest implements SchemaContract {

    private static final TableNames COMPLAINTS = new TableNames("complaints", "desk_");

    private final String database = PostgresServer.shared().newDatabase();
    private final SchemaTrial trial = SchemaTrial.postgresql(database);

    @Override
    public SchemaTrial trial() {
        return trial;
    }

    @Test
    void tablesStandBesideThoseOfOthers() throws Exception {
        trial.run("CREATE TABLE taxes (id integer)");
        trial.run("CREATE TABLE redress_notes (id integer)");

        assertThat(prepare(SchemaMode.CREATE, TableNames.SHIPPED)).isEqualTo(2);
        assertThat(trial.tables()).contains("public.taxes", "public.redress_notes", "public.redress_case");
    }

    @ParameterizedTest
    @EnumSource(names = {"CREATE", "MIGRATE"})
    void namedSchemaIsMadeWithItsTables(SchemaMode mode) throws Exception {
        assertThat(prepare(mode, COMPLAINTS)).isEqualTo(2);
        assertThat(prepare(SchemaMode.VALIDATE, COMPLAINTS)).isEqualTo(2);

        assertThat(trial.tables())
                .hasSize(10)
                .allSatisfy(table -> assertThat(table).startsWith("complaints.desk_"));
        assertThat(trial.texts("SELECT schemaname FROM pg_indexes WHERE indexname LIKE 'desk_%'"))
                .containsOnly("complaints");
    }

    @Test
    void olderTablesOfANamedSchemaAreBroughtUpToDate() throws Exception {
        trial.prepare(SchemaMode.CREATE, COMPLAINTS, ShippedScript.POSTGRESQL.subList(0, 1));

        assertThat(prepare(SchemaMode.MIGRATE, COMPLAINTS)).isEqualTo(2);
        assertThat(trial.tables()).hasSize(10);
    }

    @Test
    void printedScriptsNameTheirSchema() throws Exception {
        trial.run("CREATE SCHEMA complaints");
        for (SchemaScript script : SchemaScripts.postgresql("complaints", "desk_")) {
            trial.runScript(script.sql());
        }

        assertThat(prepare(SchemaMode.VALIDATE, COMPLAINTS)).isEqualTo(2);
        assertThat(trial.tables())
                .hasSize(10)
                .allSatisfy(table -> assertThat(table).startsWith("complaints.desk_"));
    }

    @Test
    void schemaThatIsNotThereIsNotMadeByValidating() throws Exception {
        assertThatThrownBy(() -> prepare(SchemaMode.VALIDATE, COMPLAINTS))
                .isInstanceOf(StorageException.class)
                .hasMessage("cannot use schema complaints of database " + database + ": it has no tables of ours, and"
                        + " SchemaMode.VALIDATE makes none; open it with SchemaMode.CREATE, or run the scripts of"
                        + " SchemaScripts.postgresql(\"complaints\", \"desk_\")");

        assertThat(trial.texts("SELECT nspname FROM pg_namespace")).doesNotContain("complaints");
    }

    @Test
    void whoMayNotMakeTheSchemaIsToldWhoCan() throws Exception {
        String user = newUser();

        assertThatThrownBy(() -> prepareAs(user, SchemaMode.CREATE, COMPLAINTS))
                .isInstanceOf(StorageException.class)
                .hasMessage("cannot use schema complaints of database " + database
                        + ": there is no such schema, and user "
                        + user + " may not make it; let an administrator run CREATE SCHEMA complaints AUTHORIZATION "
                        + user);

        trial.run("CREATE SCHEMA complaints AUTHORIZATION " + user);
        assertThat(prepareAs(user, SchemaMode.CREATE, COMPLAINTS)).isEqualTo(2);
    }

    @Test
    void whoMayMakeNoTablesIsToldSo() throws Exception {
        String user = newUser();

        assertThatThrownBy(() -> prepareAs(user, SchemaMode.CREATE, TableNames.SHIPPED))
                .isInstanceOf(StorageException.class)
                .hasMessageStartingWith("cannot use schema public of database " + database + ": statement 1 of"
                        + " V001__cases.sql failed, and nothing was changed; the database says: ")
                .hasMessageContaining("permission denied for schema public");
    }

    @Test
    void whoOnlyReadsAndWritesRowsMayValidate() throws Exception {
        String user = newUser();
        prepare(SchemaMode.CREATE, TableNames.SHIPPED);
        trial.run("GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO " + user);

        assertThat(prepareAs(user, SchemaMode.VALIDATE, TableNames.SHIPPED)).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void readOnlyDatabaseIsRefused(SchemaMode mode) throws Exception {
        prepare(SchemaMode.CREATE, TableNames.SHIPPED);
        trial.run("ALTER DATABASE " + database + " SET default_transaction_read_only = on");

        assertThatThrownBy(() -> prepare(mode, TableNames.SHIPPED))
                .isInstanceOf(StorageException.class)
                .hasMessage("cannot use schema public of database " + database + ": it is read-only for user postgres;"
                        + " connect to the primary server, and not with default_transaction_read_only");
    }

    @Test
    void unnamedSchemaMustExist() throws Exception {
        trial.run("ALTER DATABASE " + database + " SET search_path = nowhere");

        assertThatThrownBy(() -> prepare(SchemaMode.CREATE, TableNames.SHIPPED))
                .isInstanceOf(StorageException.class)
                .hasMessage(
                        "cannot use database " + database + ": its search_path names no schema that exists; name the"
                                + " schema, or correct the search_path");
    }

    @Test
    void unnamedSchemaIsWhereTheTablesAre() throws Exception {
        prepareVersion1In("public");
        trial.run("CREATE SCHEMA \"New Desk\"");
        trial.run("ALTER DATABASE " + database + " SET search_path = \"New Desk\", public");

        assertThat(prepare(SchemaMode.CREATE, TableNames.SHIPPED)).isEqualTo(1);
        assertThat(prepare(SchemaMode.MIGRATE, TableNames.SHIPPED)).isEqualTo(2);

        assertThat(trial.tables())
                .hasSize(10)
                .allSatisfy(table -> assertThat(table).startsWith("public.redress_"));
    }

    @Test
    void unnamedSchemaMayNeedQuotes() throws Exception {
        trial.run("CREATE SCHEMA \"New Desk\"");
        trial.run("ALTER DATABASE " + database + " SET search_path = \"New Desk\"");

        assertThat(prepare(SchemaMode.CREATE, TableNames.SHIPPED)).isEqualTo(2);

        assertThat(trial.tables())
                .hasSize(10)
                .allSatisfy(table -> assertThat(table).startsWith("New Desk.redress_"));
    }

    @Test
    void laterTablesStandBesideTheEarlier() throws Exception {
        prepareVersion1In("public");
        trial.run("CREATE SCHEMA desk");
        trial.run("ALTER DATABASE " + database + " SET search_path = desk, public");
        List<ShippedScript> scripts = List.of(
                ShippedScript.POSTGRESQL.get(0),
                new ShippedScript(2, "V002__street.sql", "CREATE TABLE redress_street (street_name text);\n"));

        trial.prepare(SchemaMode.MIGRATE, TableNames.SHIPPED, scripts);

        assertThat(trial.tables()).contains("public.redress_street");
    }

    @ParameterizedTest
    @ValueSource(strings = {"repeatable read", "serializable"})
    void manyMayMakeTheTablesAtOnceInAnyIsolation(String isolation) throws Exception {
        trial.run("ALTER DATABASE " + database + " SET default_transaction_isolation = '" + isolation + "'");

        manyMayMakeTheTablesAtOnce(SchemaMode.CREATE);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void connectionIsGivenBackAsItCame(boolean autoCommit) throws Exception {
        try (Connection connection = trial.connect()) {
            connection.setAutoCommit(autoCommit);

            Schema.postgresql(connection, TableNames.SHIPPED).prepare(SchemaMode.CREATE, SchemaTrial.NOON);

            assertThat(connection.getAutoCommit()).isEqualTo(autoCommit);
        }
        assertThat(trial.tables()).hasSize(10);
    }

    @Test
    void connectionIsGivenBackAsItCameAfterARefusal() throws Exception {
        try (Connection connection = trial.connect()) {
            Schema schema = Schema.postgresql(connection, TableNames.SHIPPED);

            assertThatThrownBy(() -> schema.prepare(SchemaMode.VALIDATE, SchemaTrial.NOON))
                    .isInstanceOf(StorageException.class);

            assertThat(connection.getAutoCommit()).isTrue();
        }
    }

    private int prepare(SchemaMode mode, TableNames names) throws SQLException {
        return trial.prepare(mode, names, ShippedScript.POSTGRESQL);
    }

    private void prepareVersion1In(String schema) throws SQLException {
        trial.run("ALTER DATABASE " + database + " SET search_path = " + schema);
        trial.makeVersion1();
    }

    private int prepareAs(String user, SchemaMode mode, TableNames names) throws SQLException {
        String url = PostgresServer.shared().url(database).replaceAll("\\?.*", "");
        try (Connection connection = DriverManager.getConnection(url, user, "secret")) {
            return Schema.postgresql(connection, names).prepare(mode, SchemaTrial.NOON);
        }
    }

    /** Makes a user who may log in and no more. */
    private String newUser() throws SQLException {
        String user = "clerk_of_" + database;
        trial.run("CREATE ROLE " + user + " LOGIN PASSWORD 'secret'");
        return user;
    }
}
