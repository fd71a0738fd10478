package io.github.redress.examples.portal.account;

import io.github.redress.examples.portal.PortalSettings;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The one password of all accounts of the demo. */
@Component
class DemoPassword {

    private static final Logger LOG = LoggerFactory.getLogger(DemoPassword.class);

    private final String value;

    DemoPassword(PortalSettings settings) {
        Path file = settings.dataFolder().resolve("password.txt");
        this.value = KeptSecret.in(file);
        LOG.info("log in as centre-1, dispatcher-1 or any other account; the password of all stands in {}", file);
    }

    String value() {
        return value;
    }
}
