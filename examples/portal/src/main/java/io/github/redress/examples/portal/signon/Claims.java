package io.github.redress.examples.portal.signon;

import io.github.redress.Role;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What somebody is here, by what the provider claims of them. Whoever has no role, or more than one, is nobody: the portal does not choose.
 */
@Component
class Claims {

    /** Beside names that were made here, so that nobody takes over an account of another kind. */
    private static final String PREFIX = "sso.";

    private static final Pattern UNFIT = Pattern.compile("[^A-Za-z0-9._-]");
    private static final int LONGEST = 64 - PREFIX.length();
    private static final String ADMINISTRATOR = "ADMINISTRATOR";

    private final SignOnSettings settings;

    Claims(SignOnSettings settings) {
        this.settings = settings;
        settings.roles().values().forEach(Claims::role);
    }

    /**
     * Somebody who works here.
     *
     * @param account what they log in as
     * @param role null for an administrator
     * @param department null for who belongs to none
     */
    record Claimed(
            String account, @Nullable Role role, @Nullable String department) {}

    /** Returns who that is, empty where the claims do not say. */
    Optional<Claimed> read(Map<String, Object> claims) {
        String account = text(claims.get(settings.accountClaim()));
        List<String> roles = values(claims.get(settings.roleClaim()))
                .flatMap(each -> Stream.ofNullable(settings.roles().get(each)))
                .distinct()
                .toList();
        // What does not fit is refused and not cut: two people may be alike but for that.
        if (account.isEmpty()
                || account.length() > LONGEST
                || UNFIT.matcher(account).find()
                || roles.size() != 1) {
            return Optional.empty();
        }
        String department = text(claims.get(settings.departmentClaim()));
        return Optional.of(new Claimed(PREFIX + account, role(roles.get(0)), department.isEmpty() ? null : department));
    }

    private static @Nullable Role role(String name) {
        if (name.equals(ADMINISTRATOR)) {
            return null;
        }
        Role role = Role.valueOf(name);
        if (role == Role.COMPLAINANT || role == Role.SYSTEM) {
            throw new IllegalArgumentException("nobody logs in as " + name + "; portal.sign-on.roles must name others");
        }
        return role;
    }

    private static Stream<String> values(@Nullable Object claim) {
        return claim instanceof Collection<?> several
                ? several.stream().map(Objects::toString)
                : Stream.of(text(claim));
    }

    private static String text(@Nullable Object claim) {
        return claim instanceof String text ? text.strip() : "";
    }
}
