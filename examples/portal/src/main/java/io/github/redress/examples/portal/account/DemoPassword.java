package io.github.redress.examples.portal.account;

import io.github.redress.examples.portal.PortalSettings;
import java.nio.file.Path;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** The one password of all accounts of the demo. */
@Component
class DemoPassword {

    private static final Logger LOG = LoggerFactory.getLogger(DemoPassword.class);

    private final String hash;

    DemoPassword(PortalSettings settings, PasswordEncoder encoder) {
        Path file = settings.dataFolder().resolve("password.txt");
        String value = KeptSecret.in(file);
        this.hash = KeptSecret.in(
                settings.dataFolder().resolve("password.hash"),
                () -> Objects.requireNonNull(encoder.encode(value), "hash"));
        LOG.info("log in as centre-1, dispatcher-1 or any other account; the password of all stands in {}", file);
    }

    /** The same at every start and for every instance: who is logged in stays so. */
    String hash() {
        return hash;
    }
}
