package io.github.redress.examples.portal.account;

import io.github.redress.examples.portal.PortalSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The one password of all accounts of the demo, made at the first start and kept in a file beside the data; a city has its own. */
@Component
class DemoPassword {

    private static final Logger LOG = LoggerFactory.getLogger(DemoPassword.class);
    private static final int BYTES = 9;

    private final String value;

    DemoPassword(PortalSettings settings) {
        Path file = settings.dataFolder().resolve("password.txt");
        try {
            Files.createDirectories(settings.dataFolder());
            if (Files.notExists(file)) {
                byte[] random = new byte[BYTES];
                new SecureRandom().nextBytes(random);
                Files.writeString(file, Base64.getUrlEncoder().encodeToString(random));
            }
            this.value = Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep the password in " + file, e);
        }
        LOG.info("log in as centre-1, dispatcher-1 or any other account; the password of all stands in {}", file);
    }

    String value() {
        return value;
    }
}
