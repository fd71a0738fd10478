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

    /** Writes the next version and removes those before it. Of two at once, one adds the row, and the other waits for it. */
    boolean replace(Sql sql, Document next) throws SQLException {
        long before =
                latest(sql, next.kind(), next.name()).map(Document::version).orElse(0L);
        if (before != next.version() - 1 || !put(sql, next)) {
            return false;
        }
        sql.update(deleteBefore, next.kind(), next.name(), next.version());
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
