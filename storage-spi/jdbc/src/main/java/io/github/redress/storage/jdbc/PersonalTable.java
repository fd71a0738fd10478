package io.github.redress.storage.jdbc;

import io.github.redress.storage.Append;
import io.github.redress.storage.Personal;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/** Sealed words of people. */
final class PersonalTable {

    private static final String SEALED = "SELECT sealed FROM " + Tables.PERSONAL + " WHERE personal_ref = ?";
    private static final String ERASE = "DELETE FROM " + Tables.PERSONAL + " WHERE subject_id = ?";
    private static final String INSERT = "INSERT INTO " + Tables.PERSONAL
            + " (personal_ref, subject_id, sealed) VALUES (?, ?, ?) ON CONFLICT (personal_ref) DO NOTHING";

    private final Sql sql;

    PersonalTable(Sql sql) {
        this.sql = sql;
    }

    Optional<byte[]> sealed(UUID ref) throws SQLException {
        return sql.first(SEALED, row -> Sql.blob(row, "sealed"), ref);
    }

    int erase(UUID subject) throws SQLException {
        return sql.update(ERASE, subject);
    }

    void write(Append change) throws SQLException {
        for (Personal piece : change.personal()) {
            if (sql.update(INSERT, piece.ref(), piece.subject(), piece.sealed()) == 0) {
                throw new IllegalArgumentException(
                        "personal data " + piece.ref() + " of case " + change.id() + " is there already");
            }
        }
    }
}
