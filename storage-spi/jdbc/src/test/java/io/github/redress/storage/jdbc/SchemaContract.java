package io.github.redress.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.github.redress.storage.StorageException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.LoggerFactory;

/** What a schema does in a database of any kind. */
interface SchemaContract {

    /** Returns a database without tables, the same one throughout a test. */
    SchemaTrial trial();

    @ParameterizedTest
    @EnumSource(names = {"CREATE", "MIGRATE"})
    default void emptyPlaceGetsTheTables(SchemaMode mode) throws Exception {
        assertThat(prepare(mode)).isEqualTo(2);

        assertThat(trial().texts("SELECT schema_version || ' ' || script || ' ' || checksum || ' ' || applied_second"
                        + " FROM redress_schema ORDER BY schema_version"))
                .containsExactly(
                        "1 V001__cases.sql " + script(1).checksum() + " 1772452800",
                        "2 V002__command_age.sql " + script(2).checksum() + " 1772452800");
        assertThat(prepare(SchemaMode.VALIDATE)).isEqualTo(2);
    }

    @Test
    default void validatingMakesNoTables() throws Exception {
        assertRefused(
                () -> prepare(SchemaMode.VALIDATE),
                "it has no tables of ours, and SchemaMode.VALIDATE makes none; open it with SchemaMode.CREATE, or run the"
                        + " scripts of " + trial().printedBy());

        assertThat(trial().tables()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    default void newestTablesAreLeftAsTheyAre(SchemaMode mode) throws Exception {
        prepare(SchemaMode.CREATE);
        Map<String, List<String>> before = trial().rows();

        assertThat(prepare(mode)).isEqualTo(2);
        assertThat(trial().rows()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource(names = {"VALIDATE", "CREATE"})
    default void oneVersionOlderIsRunOnAndSaidSo(SchemaMode mode) throws Exception {
        trial().makeVersion1();
        Map<String, List<String>> before = trial().rows();

        List<String> logged = logged(() -> assertThat(prepare(mode)).isEqualTo(1));

        assertThat(trial().rows()).isEqualTo(before);
        assertThat(logged)
                .containsExactly("WARN " + trial().place() + " runs on version 1 of its tables; once no older release"
                        + " uses it, bring them to version 2: open it with SchemaMode.MIGRATE, or run"
                        + " V002__command_age.sql of " + trial().printedBy());
    }

    @Test
    default void olderTablesAreBroughtUpToDate() throws Exception {
        trial().makeVersion1();

        List<String> logged =
                logged(() -> assertThat(prepare(SchemaMode.MIGRATE)).isEqualTo(2));

        assertThat(logged)
                .containsExactly("INFO " + trial().place() + " was brought from version 1 of its tables to 2");
        assertThat(trial().texts("SELECT script FROM redress_schema ORDER BY schema_version"))
                .containsExactly("V001__cases.sql", "V002__command_age.sql");
    }

    @ParameterizedTest
    @EnumSource(names = {"VALIDATE", "CREATE"})
    default void twoVersionsOlderAreRefused(SchemaMode mode) throws Exception {
        trial().makeVersion1();

        assertRefused(
                () -> trial().prepare(mode, withThird("ALTER TABLE redress_case ADD COLUMN place integer;\n")),
                "its tables have version 1, and this release runs on versions 2 and 3; open it with SchemaMode.MIGRATE,"
                        + " or run V002__command_age.sql to V003__later.sql of " + trial().printedBy());
    }

    @Test
    default void twoVersionsOlderAreBroughtUpToDate() throws Exception {
        trial().makeVersion1();

        assertThat(trial().prepare(
                                SchemaMode.MIGRATE, withThird("ALTER TABLE redress_case ADD COLUMN place integer;\n")))
                .isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource
    default void newerTablesAreRefused(SchemaMode mode) throws Exception {
        trial().prepare(SchemaMode.CREATE, withThird("ALTER TABLE redress_case ADD COLUMN place integer;\n"));

        assertRefused(
                () -> prepare(mode),
                "its tables have version 3, and this release knows versions up to 2; start the newer release, or restore"
                        + " the backup made before the upgrade");
    }

    @ParameterizedTest
    @EnumSource
    default void anotherChecksumIsRefused(SchemaMode mode) throws Exception {
        prepare(SchemaMode.CREATE);
        trial().run("UPDATE redress_schema SET checksum = 'another' WHERE schema_version = 1");

        assertRefused(
                () -> prepare(mode),
                "version 1 of its tables was made by a script with checksum another, and this release has "
                        + script(1).checksum() + "; use the release that made it");
    }

    @ParameterizedTest
    @EnumSource
    default void gapInTheVersionsIsRefused(SchemaMode mode) throws Exception {
        List<ShippedScript> three = withThird("ALTER TABLE redress_case ADD COLUMN place integer;\n");
        trial().makeVersion1();
        trial().run("ALTER TABLE redress_case ADD COLUMN place integer");

        assertRefused(
                () -> trial().prepare(mode, three),
                "its tables have version 3 and not version 2, which comes before; restore a backup, or run"
                        + " V002__command_age.sql of " + trial().printedBy());
    }

    @ParameterizedTest
    @EnumSource
    default void missingTableIsRefused(SchemaMode mode) throws Exception {
        prepare(SchemaMode.CREATE);
        trial().run("DROP TABLE redress_label");

        assertRefused(
                () -> prepare(mode),
                "V001__cases.sql has run, and of what it makes is missing: redress_label; restore a backup that has it");
    }

    @Test
    default void tablesWithoutTheOneThatNamesTheirVersionAreRefused() throws Exception {
        prepare(SchemaMode.CREATE);
        trial().run("DROP TABLE redress_schema");

        assertRefused(
                () -> prepare(SchemaMode.MIGRATE),
                "V001__cases.sql has run, and of what it makes is missing: redress_schema; restore a backup that has it");
    }

    @Test
    default void scriptThatRanInPartIsRefused() throws Exception {
        trial().makeVersion1();
        trial().run("ALTER TABLE redress_command ADD COLUMN recorded_nano integer");

        assertRefused(
                () -> prepare(SchemaMode.MIGRATE),
                "V002__command_age.sql has run, and of what it makes is missing: redress_command.recorded_second; restore"
                        + " a backup that has it");
    }

    @ParameterizedTest
    @EnumSource
    default void missingColumnIsRefused(SchemaMode mode) throws Exception {
        prepare(SchemaMode.CREATE);
        trial().run("ALTER TABLE redress_personal DROP COLUMN sealed");

        assertRefused(
                () -> prepare(mode),
                "V001__cases.sql has run, and of what it makes is missing: redress_personal.sealed; restore a backup that"
                        + " has it");
    }

    @ParameterizedTest
    @EnumSource
    default void schemaTableOfAnotherIsRefused(SchemaMode mode) throws Exception {
        trial().run("CREATE TABLE redress_schema (city text)");

        assertRefused(
                () -> prepare(mode),
                "its table redress_schema is not ours: it has the columns city, and ours has schema_version, script,"
                        + " checksum, applied_second; choose another "
                        + trial().placeIsChosenBy() + " or prefix");
    }

    @ParameterizedTest
    @EnumSource
    default void tableOfAnotherUnderOneOfOurNamesIsRefused(SchemaMode mode) throws Exception {
        trial().run("CREATE TABLE redress_case (lawyer text, case_id integer)");

        assertRefused(
                () -> prepare(mode),
                "its table redress_case is not ours: it has the columns case_id, lawyer, and ours has case_id, case_number,"
                        + " case_version, received_second, received_nano, wake_second, wake_nano, snapshot_type,"
                        + " snapshot_schema, snapshot; choose another "
                        + trial().placeIsChosenBy() + " or prefix");
    }

    @Test
    default void tableOfAnotherUnderALaterNameIsRefused() throws Exception {
        prepare(SchemaMode.CREATE);
        trial().run("CREATE TABLE redress_street (place text)");

        assertRefused(
                () -> trial().prepare(
                                SchemaMode.MIGRATE, withThird("CREATE TABLE redress_street (street_name text);\n")),
                "its table redress_street is not ours: it has the columns place, and ours has street_name; choose another "
                        + trial().placeIsChosenBy() + " or prefix");
    }

    @Test
    default void failingScriptChangesNothing() throws Exception {
        trial().makeVersion1();
        List<ShippedScript> three = withThird("-- One is fine; the next is not.\n"
                + "CREATE TABLE redress_street (street_name text);\n\nINSERT INTO redress_nowhere VALUES (1);\n");

        assertRefusedWith(
                () -> trial().prepare(SchemaMode.MIGRATE, three),
                refusal -> assertThat(refusal)
                        .hasMessageStartingWith(
                                "cannot use " + trial().place()
                                        + ": statement 2 of V003__later.sql failed, and nothing was changed; the database says: ")
                        .hasMessageContaining("redress_nowhere")
                        .hasCauseInstanceOf(SQLException.class));
    }

    @ParameterizedTest
    @EnumSource(names = {"CREATE", "MIGRATE"})
    default void manyMayMakeTheTablesAtOnce(SchemaMode mode) throws Exception {
        assertThat(eightAtOnce(() -> prepare(mode))).hasSize(8).containsOnly(2);

        assertThat(trial().texts("SELECT script FROM redress_schema")).hasSize(2);
    }

    @Test
    default void manyMayBringTablesUpToDateAtOnce() throws Exception {
        trial().makeVersion1();

        List<String> logged = logged(() -> assertThat(eightAtOnce(() -> prepare(SchemaMode.MIGRATE)))
                .hasSize(8)
                .containsOnly(2));

        assertThat(logged)
                .containsExactly("INFO " + trial().place() + " was brought from version 1 of its tables to 2");
    }

    @Test
    default void whatAnAdministratorRanIsAccepted() throws Exception {
        for (SchemaScript script : trial().printed(TableNames.SHIPPED)) {
            trial().runScript(script.sql());
        }

        assertThat(prepare(SchemaMode.VALIDATE)).isEqualTo(2);
        assertThat(trial().texts("SELECT checksum FROM redress_schema ORDER BY schema_version"))
                .containsExactly(script(1).checksum(), script(2).checksum());
        assertThat(trial().texts("SELECT applied_second FROM redress_schema"))
                .allSatisfy(second -> assertThat(Long.parseLong(second)).isGreaterThan(1_700_000_000L));
    }

    @Test
    default void whatAToolRanFromTheBareFilesIsAccepted() throws Exception {
        trial().runScript(script(1).text());
        assertThat(prepare(SchemaMode.VALIDATE)).isEqualTo(1);

        trial().runScript(script(2).text());
        assertThat(prepare(SchemaMode.VALIDATE)).isEqualTo(2);
        assertThat(trial().texts("SELECT script FROM redress_schema")).isEmpty();
    }

    @Test
    default void whatAToolBeganIsFinished() throws Exception {
        trial().runScript(script(1).text());

        assertThat(prepare(SchemaMode.MIGRATE)).isEqualTo(2);
        assertThat(trial().texts("SELECT script FROM redress_schema")).containsExactly("V002__command_age.sql");
        assertThat(prepare(SchemaMode.VALIDATE)).isEqualTo(2);
    }

    @Test
    default void namesMayBeginWithAnotherPrefix() throws Exception {
        TableNames desk = new TableNames(null, "desk_redress_");

        assertThat(trial().prepare(SchemaMode.CREATE, desk, trial().shipped().subList(0, 1)))
                .isEqualTo(1);
        assertThat(trial().prepare(SchemaMode.MIGRATE, desk, trial().shipped())).isEqualTo(2);

        assertThat(trial().tables())
                .hasSameSizeAs(script(1).makes(desk))
                .allSatisfy(table ->
                        assertThat(table.substring(table.indexOf('.') + 1)).startsWith("desk_redress_"));
        assertThat(trial().texts("SELECT checksum FROM desk_redress_schema ORDER BY schema_version"))
                .containsExactly(script(1).checksum(), script(2).checksum());
    }

    @Test
    default void storesOfTwoPrefixesDoNotMeet() throws Exception {
        TableNames second = new TableNames(null, "redress_two_");
        for (SchemaScript script : trial().printed(second)) {
            trial().runScript(script.sql());
        }
        for (SchemaScript script : trial().printed(TableNames.SHIPPED).subList(0, 1)) {
            trial().runScript(script.sql());
        }

        assertThat(prepare(SchemaMode.VALIDATE)).isEqualTo(1);
        assertThat(trial().prepare(SchemaMode.VALIDATE, second, trial().shipped()))
                .isEqualTo(2);
    }

    private int prepare(SchemaMode mode) throws SQLException {
        return trial().prepare(mode, trial().shipped());
    }

    private ShippedScript script(int version) {
        return trial().shipped().get(version - 1);
    }

    /** Returns the shipped scripts and one of a later release. */
    private List<ShippedScript> withThird(String sql) {
        List<ShippedScript> three = new ArrayList<>(trial().shipped());
        three.add(new ShippedScript(3, "V003__later.sql", sql));
        return three;
    }

    private void assertRefused(ThrowingCallable opening, String why) throws Exception {
        assertRefusedWith(
                opening, refusal -> assertThat(refusal).hasMessage("cannot use " + trial().place() + ": " + why));
    }

    /** Asserts that opening fails, and that all tables and rows are as before. */
    private void assertRefusedWith(ThrowingCallable opening, Consumer<Throwable> asserting) throws Exception {
        Map<String, List<String>> before = trial().rows();

        assertThatThrownBy(opening).isExactlyInstanceOf(StorageException.class).satisfies(asserting);

        assertThat(trial().rows()).isEqualTo(before);
    }

    private static <T> List<T> eightAtOnce(Callable<T> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> each : threads.invokeAll(Collections.nCopies(8, work))) {
                results.add(each.get());
            }
            return results;
        } finally {
            threads.shutdown();
        }
    }

    /** Returns what the schema logged meanwhile: level and message. */
    private static List<String> logged(ThrowingRunnable work) throws Exception {
        Logger logger = (Logger) LoggerFactory.getLogger(Schema.class);
        ListAppender<ILoggingEvent> appender = new ListAppender<>();
        appender.start();
        Level level = logger.getLevel();
        logger.setLevel(Level.INFO);
        logger.addAppender(appender);
        try {
            work.run();
        } finally {
            logger.detachAppender(appender);
            logger.setLevel(level);
        }
        return appender.list.stream()
                .map(each -> each.getLevel() + " " + each.getFormattedMessage())
                .toList();
    }

    /** Work that may fail. */
    interface ThrowingRunnable {
        void run() throws Exception;
    }
}
