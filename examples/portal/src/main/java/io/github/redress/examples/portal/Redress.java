package io.github.redress.examples.portal;

import com.zaxxer.hikari.HikariDataSource;
import io.github.redress.desk.ComplaintDesk;
import io.github.redress.desk.Configuration;
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
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;

/** All the wiring of the library; copy this into a portal of your own. */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
class Redress {

    @Bean
    Configuration city(PortalSettings settings) {
        return Configuration.read(settings.cityFolder());
    }

    @Bean
    ZoneId zone(Configuration city) {
        return city.calendars().values().iterator().next().zone();
    }

    /** A bean of its own, since the portal keeps documents beside the desk's; Spring closes it after the desk. */
    @Bean
    Storage storage(PortalSettings settings, ObjectProvider<HikariDataSource> connections) {
        return switch (settings.storage()) {
            case SQLITE -> SqliteStorage.open(folder(settings.dataFolder()).resolve("portal.db"));
            case POSTGRESQL -> Postgres.open(settings, connections.getObject());
        };
    }

    /** Made only where somebody asks for it. */
    @Bean
    @Lazy
    HikariDataSource connections(PortalSettings settings, DatabaseSettings database, MeterRegistry meters) {
        return Postgres.connections(settings, database, meters);
    }

    @Bean
    ComplaintDesk desk(Storage storage, Configuration city, PortalSettings settings, Clock clock, Validator validator) {
        return ComplaintDesk.builder()
                .storage(storage)
                .configuration(city)
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
