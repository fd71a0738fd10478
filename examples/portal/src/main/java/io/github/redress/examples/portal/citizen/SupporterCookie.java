package io.github.redress.examples.portal.citizen;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseCookie;

/**
 * What a browser is known by that supported complaints: drawn by lot, and about nobody. It is a secret: whoever has it gets the receipts
 * of what it supports.
 *
 * @param id the lot
 */
record SupporterCookie(String id) {

    private static final String NAME = "supporter";
    private static final Pattern DRAWN = Pattern.compile("[0-9a-f-]{36}");
    private static final Duration REMEMBERED = Duration.ofDays(365);

    /** Returns that of a browser, or a new one where it has none that was drawn here. */
    static SupporterCookie of(HttpServletRequest request) {
        Cookie @Nullable [] cookies = request.getCookies();
        Optional<String> kept = cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(NAME))
                        .map(Cookie::getValue)
                        .filter(value -> DRAWN.matcher(value).matches())
                        .findFirst();
        return new SupporterCookie(kept.orElseGet(() -> UUID.randomUUID().toString()));
    }

    String account() {
        return "browser-" + id;
    }

    String cookie(boolean secure) {
        return ResponseCookie.from(NAME, id)
                .path("/cases")
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .maxAge(REMEMBERED)
                .build()
                .toString();
    }

    @Override
    public String toString() {
        return "SupporterCookie[…]";
    }
}
