package io.github.redress.storage.jdbc;

import io.github.redress.storage.StorageException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings tables to where a store can run on them, as far as its {@link SchemaMode} allows, or refuses and leaves all as it
 * was.
 *
 * <ol>
 *   <li>{@link SchemaVersion} says which version the tables have. What it refuses stays refused.
 *   <li>Where the mode allows more, one node at a time runs the scripts that are missing, in one transaction with the rows
 *       that write them down. The others wait for it, look again, and find nothing to do.
 *   <li>A store runs on the newest version this release knows, and on the one before: so nodes of two releases can work
 *       side by side while one takes the other's place. On the one before it says so, once, in the log.
 * </ol>
 */
final class Schema {

    private static final Logger LOG = LoggerFactory.getLogger(Schema.class);

    private final SchemaSite site;
    private final int newest;

    Schema(SchemaSite site) {
        this.site = site;
        this.newest = site.scripts().size();
    }

    /** Returns the schema in an SQLite file. */
    static Schema sqlite(Connection connection, Path file, TableNames names) {
        return new Schema(new SqliteSite(connection, file, names, ShippedScript.SQLITE));
    }

    /** Returns the schema in a PostgreSQL database. */
    static Schema postgresql(Connection connection, TableNames names) {
        return new Schema(new PostgresSite(connection, names, ShippedScript.POSTGRESQL));
    }

    /**
     * Makes sure that a store can run, and says on which version.
     *
     * @param now what is written down as the moment a script ran
     * @throws StorageException if it cannot; nothing is changed then
     */
    int prepare(SchemaMode mode, Instant now) throws SQLException {
        int version = find();
        if (mayChange(mode, version)) {
            version = change(mode, now);
        }
        refuseTooOld(version);
        site.settle();
        if (version < newest) {
            LOG.warn(
                    "{} runs on version {} of its tables; once no older release uses it, bring them to version {}:"
                            + " open it with SchemaMode.MIGRATE, or run {} of {}",
                    site.place(),
                    version,
                    newest,
                    script(version + 1).name(),
                    site.printedBy());
        }
        return version;
    }

    private boolean mayChange(SchemaMode mode, int version) {
        return switch (mode) {
            case VALIDATE -> false;
            case CREATE -> version == 0;
            case MIGRATE -> version < newest;
        };
    }

    private int find() throws SQLException {
        try {
            site.beginReading();
            int version = SchemaVersion.of(site);
            site.rollBack();
            return version;
        } catch (SQLException | RuntimeException e) {
            rollBackAfter(e);
            throw e;
        }
    }

    private int change(SchemaMode mode, Instant now) throws SQLException {
        try {
            site.beginChanging();
            int version = SchemaVersion.of(site); // another node may have been faster
            if (mayChange(mode, version)) {
                for (ShippedScript script : site.scripts().subList(version, newest)) {
                    run(script, now);
                }
                LOG.info("{} was brought from version {} of its tables to {}", site.place(), version, newest);
                version = newest;
            }
            site.commit();
            return version;
        } catch (SQLException | RuntimeException e) {
            rollBackAfter(e);
            throw e;
        }
    }

    private void rollBackAfter(Exception failure) {
        try {
            site.rollBack();
        } catch (SQLException e) {
            failure.addSuppressed(e);
        }
    }

    private void run(ShippedScript script, Instant now) throws SQLException {
        List<String> statements = script.statements(site.names());
        for (int i = 0; i < statements.size(); i++) {
            try {
                site.execute(statements.get(i));
            } catch (SQLException e) {
                throw new StorageException(
                        "cannot use " + site.place() + ": statement " + (i + 1) + " of " + script.name()
                                + " failed, and nothing was changed; the database says: " + e.getMessage(),
                        e);
            }
        }
        site.execute(script.writtenDown(site.names(), Long.toString(now.getEpochSecond())));
    }

    private void refuseTooOld(int version) {
        if (version == 0) {
            throw site.refuse("it has no tables of ours, and SchemaMode.VALIDATE makes none; open it with"
                    + " SchemaMode.CREATE, or run the scripts of " + site.printedBy());
        }
        if (version < newest - 1) {
            throw site.refuse("its tables have version " + version + ", and this release runs on versions "
                    + (newest - 1) + " and " + newest + "; open it with SchemaMode.MIGRATE, or run "
                    + script(version + 1).name() + " to " + script(newest).name() + " of " + site.printedBy());
        }
    }

    private ShippedScript script(int version) {
        return site.scripts().get(version - 1);
    }
}
