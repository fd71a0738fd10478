package io.github.redress.examples.portal.open311;

import io.github.redress.Actor;
import io.github.redress.examples.portal.PortalSettings;
import io.github.redress.examples.portal.account.Account;
import io.github.redress.examples.portal.account.Accounts;
import io.github.redress.examples.portal.account.KeptSecret;
import io.github.redress.examples.portal.limit.Programs;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Who may send requests: the keys of {@code portal.open311.keys}, which an environment sets, one of the demo in the data folder, and those of
 * {@code portal.open311.accounts}, with which a department's own program acts as an account of it.
 */
@Component
class ApiKeys implements Programs {

    private static final int SHORTEST = 20;

    private final List<Key> keys = new ArrayList<>();
    private final Accounts accounts;

    ApiKeys(
            @Value("${portal.open311.keys:}") List<String> given,
            ProgramAccounts programs,
            PortalSettings settings,
            Accounts accounts) {
        this.accounts = accounts;
        given.stream().map(String::strip).filter(key -> !key.isEmpty()).forEach(key -> add(key, null));
        add(KeptSecret.in(settings.dataFolder().resolve("open311-key.txt")), null);
        programs.accounts().forEach((account, key) -> add(key.strip(), account));
    }

    /**
     * A key that was given out.
     *
     * @param account as whom its program acts, null where it only sends requests
     */
    @SuppressWarnings("ArrayRecordComponent") // compared byte by byte, in constant time
    private record Key(byte[] bytes, @Nullable String account) {}

    private void add(String key, @Nullable String account) {
        if (key.length() < SHORTEST && account != null) {
            throw new IllegalArgumentException("the key of " + account + " in portal.open311.accounts must have "
                    + SHORTEST + " characters or more, had " + key.length());
        }
        keys.add(new Key(key.getBytes(StandardCharsets.UTF_8), account));
    }

    /** Refuses whoever has none of them. */
    void check(@Nullable String given) {
        if (find(given) < 0) {
            throw new CallRefusedException(403, "api_key is missing or not known");
        }
    }

    /** Returns as whom the program with this key acts. */
    Actor actor(@Nullable String given) {
        check(given);
        String account = keys.get(find(given)).account();
        return Optional.ofNullable(account)
                .flatMap(accounts::active)
                .map(Account::actor)
                .orElseThrow(
                        () -> new CallRefusedException(403, "api_key belongs to no account that may post updates"));
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
            found = MessageDigest.isEqual(keys.get(i).bytes(), asked) ? i : found;
        }
        return found;
    }
}
