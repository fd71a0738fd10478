package io.github.redress.storage.jdbc;

import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the tables are called: a prefix, so that they can stand beside a host's own, and for PostgreSQL a schema.
 *
 * @param schema the schema, null for the one that the connection is in
 * @param prefix what each table's and index's name begins with
 */
record TableNames(@Nullable String schema, String prefix) {

    /** What the scripts under {@code META-INF/redress/schema} say; another prefix takes its place. */
    static final String SHIPPED_PREFIX = "redress_";

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,39}");

    static final TableNames SHIPPED = new TableNames(null, SHIPPED_PREFIX);

    /** Refuses what would have to be quoted: names go into statements as they are. */
    TableNames {
        Objects.requireNonNull(prefix, "prefix");
        if (!NAME.matcher(prefix).matches()) {
            throw new IllegalArgumentException(
                    "a table prefix has 1 to 40 of a-z, 0-9 and _, the first a letter; was \"" + prefix + "\"");
        }
        if (schema != null && !NAME.matcher(schema).matches()) {
            throw new IllegalArgumentException(
                    "a schema name has 1 to 40 of a-z, 0-9 and _, the first a letter; was \"" + schema + "\"");
        }
    }

    /** Returns a table's whole name, as in {@code complaints.redress_case}. */
    String table(String name) {
        return (schema == null ? "" : schema + ".") + prefix + name;
    }
}
