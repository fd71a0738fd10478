package io.github.redress.examples.portal.open311;

import io.github.redress.examples.portal.PortalSettings;
import io.github.redress.examples.portal.account.KeptSecret;
import io.github.redress.examples.portal.limit.Programs;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Who may send requests, known by a number of theirs: the keys of {@code portal.open311.keys}, which an environment sets, and one of the demo in the data folder. */
@Component
class ApiKeys implements Programs {

    private final List<byte[]> keys;

    ApiKeys(@Value("${portal.open311.keys:}") List<String> given, PortalSettings settings) {
        String ofTheDemo = KeptSecret.in(settings.dataFolder().resolve("open311-key.txt"));
        this.keys = Stream.concat(given.stream().map(String::strip).filter(key -> !key.isEmpty()), Stream.of(ofTheDemo))
                .map(key -> key.getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    /** Refuses whoever has none of them. */
    void check(@Nullable String given) {
        if (find(given) < 0) {
            throw new CallRefusedException(403, "api_key is missing or not known");
        }
    }

    @Override
    public Optional<String> of(HttpServletRequest request) {
        if (!request.getMethod().equals("POST") || !request.getServletPath().startsWith("/open311/")) {
            return Optional.empty();
        }
        int known = find(request.getParameter("api_key"));
        return known < 0 ? Optional.empty() : Optional.of("key " + known);
    }

    /** Returns which key it is, -1 for none; every one is compared, so that time tells nothing. */
    private int find(@Nullable String given) {
        byte[] asked = given == null ? new byte[0] : given.getBytes(StandardCharsets.UTF_8);
        int found = -1;
        for (int i = 0; i < keys.size(); i++) {
            found = MessageDigest.isEqual(keys.get(i), asked) ? i : found;
        }
        return found;
    }
}
