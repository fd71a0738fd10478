package io.github.redress.storage.jdbc;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The scripts that make our tables, for those who run them by other hands: a database administrator, Flyway, Liquibase.
 *
 * <pre>{@code
 * for (SchemaScript script : SchemaScripts.postgresql("complaints", "redress_")) {
 *     Files.writeString(folder.resolve(script.name()), script.sql());
 * }
 * }</pre>
 *
 * <p>Each script is run once, whole, in one transaction where the database can, by a user that may create tables. A store
 * then opens with {@link SchemaMode#VALIDATE} and needs no more than to read and write rows.
 *
 * <p>Under the shipped names the files in the jar, at {@code META-INF/redress/schema/sqlite} and {@code /postgresql}, do
 * as well, as a location of Flyway or an {@code sqlFile} of Liquibase. They do not write down that they have run, as these
 * tools do so in tables of their own; a store knows them by the tables and columns that are there.
 */
public final class SchemaScripts {

    private SchemaScripts() {}

    /** Returns the scripts for SQLite under the shipped names, {@code redress_case} and so on. */
    public static List<SchemaScript> sqlite() {
        return sqlite(TableNames.SHIPPED_PREFIX);
    }

    /**
     * Returns the scripts for SQLite.
     *
     * @param prefix what each table's name begins with: 1 to 40 of a-z, 0-9 and _, the first a letter
     */
    public static List<SchemaScript> sqlite(String prefix) {
        return printed(ShippedScript.SQLITE, new TableNames(null, prefix), "CAST(strftime('%s', 'now') AS INTEGER)");
    }

    /** Returns the scripts for PostgreSQL under the shipped names, in whichever schema they are run. */
    public static List<SchemaScript> postgresql() {
        return postgresql(null, TableNames.SHIPPED_PREFIX);
    }

    /**
     * Returns the scripts for PostgreSQL.
     *
     * @param schema the schema to make the tables in, which must be there: 1 to 40 of a-z, 0-9 and _, the first a letter;
     *     null for the one that the scripts are run in
     * @param prefix what each table's name begins with, written as a schema is
     */
    public static List<SchemaScript> postgresql(@Nullable String schema, String prefix) {
        return printed(
                ShippedScript.POSTGRESQL,
                new TableNames(schema, prefix),
                "CAST(floor(extract(epoch FROM statement_timestamp())) AS bigint)");
    }

    private static List<SchemaScript> printed(List<ShippedScript> shipped, TableNames names, String thisSecond) {
        return shipped.stream()
                .map(script -> new SchemaScript(
                        script.version(),
                        script.name(),
                        script.sql(names) + "\n" + script.writtenDown(names, thisSecond) + ";\n"))
                .toList();
    }
}
