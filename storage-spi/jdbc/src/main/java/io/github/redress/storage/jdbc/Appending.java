package io.github.redress.storage.jdbc;

import io.github.redress.storage.Append;
import io.github.redress.storage.AppendResult;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** How changes are written. */
interface Appending {

    /**
     * Writes a batch of changes, one per case, each by itself.
     *
     * @param seen the labels of cases that the transaction has read
     */
    List<AppendResult> append(Sql sql, List<Append> batch, SeenLabels seen) throws SQLException;

    /** Returns what is thrown where a case would be given another number. */
    static IllegalArgumentException otherNumber(Append change, String began) {
        return new IllegalArgumentException("case " + change.id() + " began with number " + began
                + " and cannot be given number " + change.head().number());
    }

    /** Returns what is thrown where a reference to personal data is used twice. */
    static IllegalArgumentException refTaken(UUID ref, UUID caseId) {
        return new IllegalArgumentException("personal data " + ref + " of case " + caseId + " is there already");
    }
}
