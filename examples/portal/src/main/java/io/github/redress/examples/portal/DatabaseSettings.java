package io.github.redress.examples.portal;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How PostgreSQL is reached, beside its address; a password is best given by the environment, as {@code PORTAL_DATABASE_PASSWORD}.
 *
 * @param user empty where the address names one
 * @param password empty where the address names one, or none is needed
 * @param connections how many an instance holds at most
 * @param patience how long is waited for one, before a request fails
 */
@ConfigurationProperties("portal.database")
record DatabaseSettings(String user, String password, int connections, Duration patience) {

    @Override
    public String toString() {
        return "DatabaseSettings[connections=" + connections + ", patience=" + patience + "]";
    }
}
