package io.github.redress.examples.portal.open311;

import io.github.redress.examples.portal.PortalSettings;
import io.github.redress.examples.portal.account.KeptSecret;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Who may send requests: the keys of {@code portal.open311.keys}, which an environment sets, and one of the demo in the data folder. */
@Component
class ApiKeys {

    private final List<byte[]> keys;

    ApiKeys(@Value("${portal.open311.keys:}") List<String> given, PortalSettings settings) {
        String ofTheDemo = KeptSecret.in(settings.dataFolder().resolve("open311-key.txt"));
        this.keys = Stream.concat(given.stream().map(String::strip).filter(key -> !key.isEmpty()), Stream.of(ofTheDemo))
                .map(key -> key.getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    /** Refuses whoever has none of them; every one is compared, so that time tells nothing. */
    void check(@Nullable String given) {
        byte[] asked = given == null ? new byte[0] : given.getBytes(StandardCharsets.UTF_8);
        boolean known = false;
        for (byte[] key : keys) {
            known |= MessageDigest.isEqual(key, asked);
        }
        if (!known) {
            throw new CallRefusedException(403, "api_key is missing or not known");
        }
    }
}
