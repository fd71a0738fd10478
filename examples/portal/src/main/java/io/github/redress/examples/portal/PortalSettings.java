package io.github.redress.examples.portal;

import java.net.URI;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the portal finds and puts things; {@code application.yml} has what holds unless said otherwise.
 *
 * @param city the folder of the city's configuration
 * @param storage which database
 * @param data the folder of SQLite's file, of attached files, and of the portal's own password
 * @param jdbcUrl of PostgreSQL; empty with SQLite
 * @param outbox the folder that notifications are put in
 * @param url under which people reach the portal: what QR codes hold
 */
@ConfigurationProperties("portal")
public record PortalSettings(String city, Database storage, String data, String jdbcUrl, String outbox, URI url) {

    /** Returns the folder of the city's configuration. */
    public Path cityFolder() {
        return Path.of(city);
    }

    /** Returns the folder of what SQLite and files need. */
    public Path dataFolder() {
        return Path.of(data);
    }

    /** Returns the folder that notifications are put in. */
    public Path outboxFolder() {
        return Path.of(outbox);
    }

    /** Which database. */
    public enum Database {
        /** A file, for one process. */
        SQLITE,
        /** A server, for any number of processes. */
        POSTGRESQL
    }
}
