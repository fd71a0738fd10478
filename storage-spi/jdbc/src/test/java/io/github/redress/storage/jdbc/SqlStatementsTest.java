package io.github.redress.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SqlStatementsTest {

    @Test
    void statementsEndAtSemicolons() {
        assertThat(SqlStatements.of("SELECT 1;\nSELECT 2; SELECT 3"))
                .containsExactly("SELECT 1", "SELECT 2", "SELECT 3");
    }

    @Test
    void semicolonsInCommentsAndQuotesEndNothing() {
        assertThat(SqlStatements.of("-- one; it's two\nSELECT ';', 'it''s; -- so' FROM \"a;\"\"b\"; -- end;\n"))
                .containsExactly("-- one; it's two\nSELECT ';', 'it''s; -- so' FROM \"a;\"\"b\"");
    }

    @Test
    void commentsAndBlanksAloneAreNoStatement() {
        assertThat(SqlStatements.of("-- nothing\n;\n  ;\n")).isEmpty();
    }

    @Test
    void commentsAreLeftOut() {
        assertThat(SqlStatements.withoutComments("SELECT '--' -- two dashes\n, 1"))
                .isEqualTo("SELECT '--' \n, 1");
    }
}
