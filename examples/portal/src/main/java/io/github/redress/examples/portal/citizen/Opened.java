package io.github.redress.examples.portal.citizen;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseCookie;

/**
 * Number and secret of the complaint that a browser looks at, in a cookie that only the pages of that complaint get: so it is in no
 * address and no log, and any instance of the portal can read it.
 *
 * @param number the complaint
 * @param secret what opens it
 */
record Opened(String number, String secret) {

    private static final String NAME = "case";
    private static final String PAGES = "/follow";

    static Optional<Opened> of(HttpServletRequest request) {
        Cookie @Nullable [] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(NAME))
                        .findFirst()
                        .flatMap(Opened::read);
    }

    private static Optional<Opened> read(Cookie cookie) {
        String[] parts = cookie.getValue().split("_", -1);
        return parts.length == 2 ? Optional.of(new Opened(parts[0], parts[1])) : Optional.empty();
    }

    /** Returns what people typed as it can stand in a cookie; what cannot is wrong in any case. */
    static Opened typed(String number, String secret) {
        return new Opened(number.replaceAll("[^A-Za-z0-9-]", ""), secret.replaceAll("[^A-Za-z0-9-]", ""));
    }

    String cookie(boolean secure) {
        return cookie(number + "_" + secret, secure).build().toString();
    }

    /** Returns what makes a browser forget which complaint it looked at. */
    static String closed(boolean secure) {
        return cookie("", secure).maxAge(0).build().toString();
    }

    private static ResponseCookie.ResponseCookieBuilder cookie(String value, boolean secure) {
        return ResponseCookie.from(NAME, value)
                .path(PAGES)
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax");
    }

    @Override
    public String toString() {
        return "Opened[" + number + "]";
    }
}
