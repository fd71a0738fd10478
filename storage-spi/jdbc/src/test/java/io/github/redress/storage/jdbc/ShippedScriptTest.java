package io.github.redress.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedScriptTest {

    /** What is shipped is never changed: stores are refused whose tables another text has made. A new script is added here. */
    @Test
    void shippedScriptsStayAsTheyAre() {
        assertThat(ShippedScript.SQLITE)
                .extracting(ShippedScript::name, ShippedScript::checksum)
                .containsExactly(
                        tuple("V001__cases.sql", "f190bf07488b323547aefd7574cf012ba5ca8c914b2897fe641c28810b91fdc5"),
                        tuple(
                                "V002__command_age.sql",
                                "821d6415c02608603916d46aa799981b2a1189ef87c219731db8bf2d6f454442"));
        assertThat(ShippedScript.POSTGRESQL)
                .extracting(ShippedScript::name, ShippedScript::checksum)
                .containsExactly(
                        tuple("V001__cases.sql", "b948645f23fac01d7cc6f5f7539d226b5545c6bb67b312d21c458ff6c52e9842"),
                        tuple(
                                "V002__command_age.sql",
                                "b466664bd9799984caa8a02d4f33bef9add09e6f00374f41c3cda1d6820769d0"));
    }

    @ParameterizedTest
    @CsvSource({"sqlite", "postgresql"})
    void everyFileIsRunInOrder(String dialect) throws Exception {
        Path folder = Path.of(ShippedScript.class
                .getResource("/META-INF/redress/schema/" + dialect)
                .toURI());
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(scripts(dialect).stream().map(ShippedScript::name))
                    .containsExactlyElementsOf(
                            files.map(file -> file.getFileName().toString())
                                    .sorted()
                                    .toList());
        }
        assertThat(scripts(dialect))
                .allSatisfy(script -> assertThat(script.name()).startsWith("V%03d__".formatted(script.version())));
    }

    /** A script that somebody else ran is known by what it made. */
    @ParameterizedTest
    @MethodSource("all")
    void everyScriptMakesSomething(ShippedScript script) {
        assertThat(script.makes(TableNames.SHIPPED)).isNotEmpty();
    }

    /** Tools know more of SQL than {@link SqlStatements}, and less: semicolons in the text are where lines end. */
    @ParameterizedTest
    @MethodSource("all")
    void everyScriptIsTakenApartTheSameByAll(ShippedScript script) {
        String text = script.text();

        assertThat(text).doesNotContain("$$", "/*", "\t", "\r").endsWith(";\n");
        assertThat(SqlStatements.of(text))
                .hasSize(Math.toIntExact(Stream.of(text.split(";\n", -1))
                        .filter(statement -> !statement.isBlank())
                        .count()));
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyNameGetsTheStoresPrefixAndSchema(ShippedScript script) {
        String sql = SqlStatements.withoutComments(script.sql(new TableNames("complaints", "desk_")));

        assertThat(sql).doesNotContain("redress_");
        assertThat(sql.replaceAll("INDEX desk_\\w+ ON complaints\\.desk_", "").replace("complaints.desk_", ""))
                .doesNotContain("desk_");
    }

    @Test
    void makesTablesAndColumns() {
        ShippedScript script = new ShippedScript(
                1,
                "V001__x.sql",
                "-- CREATE TABLE redress_not (x);\nCREATE TABLE redress_a (x text);\n"
                        + "ALTER TABLE redress_b ADD COLUMN y text;\nCREATE INDEX redress_c ON redress_a (x);\n");

        assertThat(script.makes(new TableNames("complaints", "desk_"))).containsExactly("desk_a", "desk_b.y");
    }

    @Test
    void createdTablesHaveTheirColumns() {
        ShippedScript script = new ShippedScript(1, "V001__x.sql", """
                CREATE TABLE redress_a (
                    a_id    BLOB NOT NULL REFERENCES redress_b (b_id), -- so it says
                    a_name  TEXT NOT NULL UNIQUE,
                    a_size  bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
                    PRIMARY KEY (a_id, a_name)
                ) WITHOUT ROWID;

                CREATE TABLE redress_b (b_id text);
                ALTER TABLE redress_a ADD COLUMN later text;
                """);

        assertThat(script.columns(new TableNames("complaints", "desk_")))
                .isEqualTo(Map.of("desk_a", Set.of("a_id", "a_name", "a_size"), "desk_b", Set.of("b_id")));
    }

    static Stream<ShippedScript> all() {
        return Stream.concat(ShippedScript.SQLITE.stream(), ShippedScript.POSTGRESQL.stream());
    }

    private static List<ShippedScript> scripts(String dialect) {
        return dialect.equals("sqlite") ? ShippedScript.SQLITE : ShippedScript.POSTGRESQL;
    }
}
