package io.github.redress.storage.jdbc;

/** What opening a store may do to its tables. */
public enum SchemaMode {
    /** Changes nothing: tables that are not there, or older than this release can use, are refused. */
    VALIDATE,
    /** Makes the tables where the schema has none of ours, and otherwise changes nothing. */
    CREATE,
    /** Makes the tables, or brings those of an earlier release up to date, nothing lost. */
    MIGRATE
}
