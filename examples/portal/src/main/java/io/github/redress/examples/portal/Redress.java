package io.github.redress.examples.portal;

import com.zaxxer.hikari.HikariDataSource;
import io.github.redress.desk.ComplaintDesk;
import io.github.redress.desk.Configuration;
import io.github.redress.desk.StoredRules;
import io.github.redress.examples.portal.configuration.Publisher;
import io.github.redress.routing.rules.RuleSetReader;
import io.github.redress.routing.rules.RuleTimeline;
import io.github.redress.storage.Storage;
import io.github.redress.storage.files.FileAttachments;
import io.github.redress.storage.jdbc.SqliteStorage;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;

/** All the wiring of the library; copy this into a portal of your own. */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
class Redress {

    /** What the desk begins with; what holds now {@code desk.configuration()} says, since a city publishes others while the portal runs. */
    @Bean
    Configuration city(Storage storage, PortalSettings settings) {
        return Publisher.atStart(storage, settings.cityFolder());
    }

    @Bean
    ZoneId zone(Configuration city) {
        return city.calendars().values().iterator().next().zone();
    }

    /** A bean of its own, since the portal keeps documents beside the desk's; Spring closes it after the desk. */
    @Bean
    Storage storage(PortalSettings settings, DataSource database) {
        return switch (settings.storage()) {
            case SQLITE -> SqliteStorage.open(folder(settings.dataFolder()).resolve("portal.db"));
            case POSTGRESQL -> Postgres.open(settings, database);
        };
    }

    /** PostgreSQL's connections; with SQLite those of a file beside the store's own, for what can be made anew at any time. */
    @Bean
    DataSource database(PortalSettings settings, DatabaseSettings database, MeterRegistry meters) {
        return switch (settings.storage()) {
            case SQLITE -> {
                HikariDataSource pool = new HikariDataSource();
                pool.setJdbcUrl("jdbc:sqlite:" + folder(settings.dataFolder()).resolve("public.db"));
                pool.addDataSourceProperty("journal_mode", "WAL");
                pool.addDataSourceProperty("busy_timeout", "10000");
                pool.addDataSourceProperty("secure_delete", "true");
                yield pool;
            }
            case POSTGRESQL -> Postgres.connections(settings, database, meters);
        };
    }

    /** Which rules hold from when; what is published on one instance, the others learn within seconds. */
    @Bean
    RuleTimeline rules(Storage storage, Configuration city, Clock clock) {
        return RuleTimeline.keptIn(
                StoredRules.of(storage, city.router().id()),
                new RuleSetReader(),
                city.known(),
                clock,
                city.firstRules());
    }

    @Bean
    ComplaintDesk desk(
            Storage storage,
            Configuration city,
            RuleTimeline rules,
            PortalSettings settings,
            Clock clock,
            Validator validator) {
        return ComplaintDesk.builder()
                .storage(storage)
                .configuration(city)
                .routing(rules::at)
                .attachments(FileAttachments.in(folder(settings.dataFolder().resolve("files"))))
                .validator(validator)
                .clock(clock)
                .build();
    }

    /** The store's time, which all instances share. */
    @Bean
    Clock clock(Storage storage, ZoneId zone) {
        return new StoreTime(storage, zone);
    }

    private static Path folder(Path path) {
        try {
            return Files.createDirectories(path);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make the folder " + path, e);
        }
    }
}
