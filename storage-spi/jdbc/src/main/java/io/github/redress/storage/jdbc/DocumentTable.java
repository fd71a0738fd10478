package io.github.redress.storage.jdbc;

import io.github.redress.storage.Blob;
import io.github.redress.storage.Document;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** Documents, each version written once. */
final class DocumentTable {

    private static final String SELECT = "SELECT document_kind, document_name, document_version, content_type,"
            + " content_schema, content FROM " + Tables.DOCUMENT + " WHERE document_kind = ? AND document_name = ?";
    private static final String ONE = SELECT + " AND document_version = ?";
    private static final String LATEST = SELECT + " ORDER BY document_version DESC LIMIT 1";
    private static final String INSERT = "INSERT INTO " + Tables.DOCUMENT
            + " (document_kind, document_name, document_version, content_type, content_schema, content)"
            + " VALUES (?, ?, ?, ?, ?, ?)"
            + " ON CONFLICT (document_kind, document_name, document_version) DO NOTHING";

    private static final String DELETE_BEFORE = "DELETE FROM " + Tables.DOCUMENT
            + " WHERE document_kind = ? AND document_name = ? AND document_version < ?";

    private final Sql sql;

    DocumentTable(Sql sql) {
        this.sql = sql;
    }

    Optional<Document> one(String kind, String name, long version) throws SQLException {
        return sql.first(ONE, DocumentTable::read, kind, name, version);
    }

    Optional<Document> latest(String kind, String name) throws SQLException {
        return sql.first(LATEST, DocumentTable::read, kind, name);
    }

    boolean put(Document document) throws SQLException {
        Blob content = document.content();
        return sql.update(
                        INSERT,
                        document.kind(),
                        document.name(),
                        document.version(),
                        content.type(),
                        content.schema(),
                        content.bytes())
                == 1;
    }

    /** Writes the next version, and removes those before it; the one that wins is the one that adds the row. */
    boolean replace(Document next) throws SQLException {
        long latest = latest(next.kind(), next.name()).map(Document::version).orElse(0L);
        if (latest != next.version() - 1 || !put(next)) {
            return false;
        }
        sql.update(DELETE_BEFORE, next.kind(), next.name(), next.version());
        return true;
    }

    private static Document read(ResultSet row) throws SQLException {
        return new Document(
                row.getString("document_kind"),
                row.getString("document_name"),
                row.getLong("document_version"),
                new Blob(row.getString("content_type"), row.getInt("content_schema"), Sql.blob(row, "content")));
    }
}
