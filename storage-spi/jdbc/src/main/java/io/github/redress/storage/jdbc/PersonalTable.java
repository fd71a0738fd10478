package io.github.redress.storage.jdbc;

import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/** Sealed words of people, as they are read and erased. */
final class PersonalTable {

    private final String sealed;
    private final String erase;

    PersonalTable(TableNames names) {
        sealed = "SELECT sealed FROM " + names.table("personal") + " WHERE personal_ref = ?";
        erase = "DELETE FROM " + names.table("personal") + " WHERE subject_id = ?";
    }

    Optional<byte[]> sealed(Sql sql, UUID ref) throws SQLException {
        return sql.first(sealed, row -> row.bytes("sealed"), ref);
    }

    int erase(Sql sql, UUID subject) throws SQLException {
        return sql.update(erase, subject);
    }
}
