package io.github.redress.examples.cli;

import io.github.redress.json.FileFaults;
import io.github.redress.storage.Storage;
import io.github.redress.storage.jdbc.ConnectionSource;
import io.github.redress.storage.jdbc.PostgresStorage;
import io.github.redress.storage.jdbc.SchemaMode;
import io.github.redress.storage.jdbc.SqliteStorage;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;
import picocli.CommandLine.Option;

/** Which store a command looks at. Its tables are never made or changed. */
final class StoreOptions {

    private static final String SQLITE = "jdbc:sqlite:";
    private static final String POSTGRESQL = "jdbc:postgresql:";

    @Option(
            names = "--storage",
            paramLabel = "URL",
            required = true,
            description = "jdbc:sqlite:FILE or jdbc:postgresql://HOST/DATABASE")
    private String url = "";

    @Option(names = "--user", paramLabel = "NAME", description = "user of the database; may stand in the URL")
    private @Nullable String user;

    @Option(
            names = "--password",
            paramLabel = "WORD",
            arity = "0..1",
            interactive = true,
            description = "password of the user, asked for when none is given here; may stand in the URL")
    private @Nullable String password;

    @Option(names = "--schema", paramLabel = "NAME", description = "PostgreSQL schema of the tables")
    private @Nullable String schema;

    @Option(names = "--prefix", paramLabel = "TEXT", description = "what the names of the tables begin with")
    private @Nullable String prefix;

    /** Opens the store, or ends the run with every fault of the options. */
    Storage open() {
        FileFaults faults = new FileFaults();
        Arguments arguments = new Arguments(faults);
        Path file = null;
        if (url.startsWith(SQLITE)) {
            file = file(url.substring(SQLITE.length()), arguments);
            if (schema != null || user != null || password != null) {
                arguments.bad("--storage", "an SQLite file has no schema, user or password");
            }
        } else if (!url.startsWith(POSTGRESQL)) {
            arguments.bad("--storage", "jdbc:sqlite:FILE or jdbc:postgresql://HOST/DATABASE was wanted, was another");
        }
        faults.throwIfAny();
        return file != null ? sqlite(file) : postgres();
    }

    private static @Nullable Path file(String name, Arguments arguments) {
        try {
            Path file = Path.of(name);
            if (Files.isRegularFile(file)) {
                return file;
            }
        } catch (InvalidPathException e) {
            // said below
        }
        arguments.bad("--storage", "there is no such file: \"" + name + "\"");
        return null;
    }

    private Storage sqlite(Path file) {
        var store = SqliteStorage.builder(file).schemaMode(SchemaMode.VALIDATE);
        return prefix == null ? store.open() : store.prefix(prefix).open();
    }

    private Storage postgres() {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(url);
        if (user != null) {
            database.setUser(user);
        }
        if (password != null) {
            database.setPassword(password);
        }
        var store = PostgresStorage.builder(ConnectionSource.of(database)).schemaMode(SchemaMode.VALIDATE);
        if (schema != null) {
            store.schema(schema);
        }
        if (prefix != null) {
            store.prefix(prefix);
        }
        return store.open();
    }
}
