/** Storage in SQL databases: SQLite, in one file, without set-up, and PostgreSQL. */
module io.github.redress.storage.jdbc {
    requires static transitive org.jspecify;
    requires transitive io.github.redress.storage;
    requires transitive java.sql;
    requires org.slf4j;

    exports io.github.redress.storage.jdbc;
}
