package io.github.redress.storage.jdbc;

import io.github.redress.storage.Blob;
import io.github.redress.storage.Document;
import java.sql.SQLException;
import java.util.Optional;

/** Documents: each version written once, or the last one alone. */
final class DocumentTable {

    private final String one;
    private final String latest;
    private final String insert;
    private final String lockLatest;
    private final String delete;
    private final String deleteBefore;

    DocumentTable(TableNames names) {
        String table = names.table("document");
        String select = "SELECT document_kind, document_name, document_version, content_type, content_schema, content"
                + " FROM " + table + " WHERE document_kind = ? AND document_name = ?";
        one = select + " AND document_version = ?";
        latest = select + " ORDER BY document_version DESC LIMIT 1";
        insert = "INSERT INTO " + table
                + " (document_kind, document_name, document_version, content_type, content_schema, content)"
                + " VALUES (?, ?, ?, ?, ?, ?)"
                + " ON CONFLICT (document_kind, document_name, document_version) DO NOTHING";
        String version = " WHERE document_kind = ? AND document_name = ? AND document_version = ?";
        lockLatest = "UPDATE " + table + " AS d SET content_schema = content_schema" + version
                + " AND NOT EXISTS (SELECT 1 FROM " + table + " later WHERE later.document_kind = d.document_kind"
                + " AND later.document_name = d.document_name AND later.document_version > d.document_version)";
        delete = "DELETE FROM " + table + version;
        deleteBefore =
                "DELETE FROM " + table + " WHERE document_kind = ? AND document_name = ? AND document_version < ?";
    }

    Optional<Document> one(Sql sql, String kind, String name, long version) throws SQLException {
        return sql.first(one, DocumentTable::read, kind, name, version);
    }

    Optional<Document> latest(Sql sql, String kind, String name) throws SQLException {
        return sql.first(latest, DocumentTable::read, kind, name);
    }

    boolean put(Sql sql, Document document) throws SQLException {
        Blob content = document.content();
        return sql.update(
                        insert,
                        document.kind(),
                        document.name(),
                        document.version(),
                        content.type(),
                        content.schema(),
                        content.bytes())
                == 1;
    }

    /**
     * Writes the next version and removes those before it. What was read may be long past by the time it is written, so a
     * statement that writes decides: it locks the version before by an update that changes nothing, which finds no row once
     * another has taken its place.
     */
    boolean replace(Sql sql, Document next) throws SQLException {
        if (next.version() == 1) {
            return begin(sql, next);
        }
        if (sql.update(lockLatest, next.kind(), next.name(), next.version() - 1) == 0 || !put(sql, next)) {
            return false;
        }
        sql.update(deleteBefore, next.kind(), next.name(), next.version());
        return true;
    }

    /**
     * Writes version 1, and takes it back where there is a later one: version 1 may have come and gone meanwhile. A
     * transaction at REPEATABLE READ that began before all of them sees none, and is not told.
     */
    private boolean begin(Sql sql, Document first) throws SQLException {
        if (!put(sql, first)) {
            return false;
        }
        long latest = latest(sql, first.kind(), first.name()).orElseThrow().version();
        if (latest > 1) {
            sql.update(delete, first.kind(), first.name(), 1L);
            return false;
        }
        return true;
    }

    private static Document read(Row row) throws SQLException {
        return new Document(
                row.text("document_kind"),
                row.text("document_name"),
                row.number("document_version"),
                new Blob(row.text("content_type"), row.small("content_schema"), row.bytes("content")));
    }
}
