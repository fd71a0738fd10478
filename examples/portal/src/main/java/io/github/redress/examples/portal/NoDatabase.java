package io.github.redress.examples.portal;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** What somebody reads whose portal did not start for want of a store, in place of two hundred lines. */
final class NoDatabase extends AbstractFailureAnalyzer<NoDatabaseException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, NoDatabaseException cause) {
        return new FailureAnalysis(
                String.valueOf(cause.getMessage()),
                "Say -Dstorage=postgresql -Djdbc.url=jdbc:postgresql://host:5432/database with Maven, or portal.storage and"
                        + " portal.jdbc-url otherwise; user and password go into PORTAL_DATABASE_USER and"
                        + " PORTAL_DATABASE_PASSWORD. Without portal.storage a file is used.",
                cause);
    }
}
