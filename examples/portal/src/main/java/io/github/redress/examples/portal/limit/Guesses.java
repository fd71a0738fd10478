package io.github.redress.examples.portal.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * What may be a guess: logging in, opening a complaint by form or by a cookie of one's own making, and names and keys of programs. What
 * turned out right is none any more, from wherever and however often it comes; of that a hash is kept, on this instance, for an hour.
 */
final class Guesses {

    private static final int PROVEN = 100_000;

    private final Cache<String, Boolean> proven = Caffeine.newBuilder()
            .maximumSize(PROVEN)
            .expireAfterAccess(Duration.ofHours(1))
            .build();

    /** Returns whether a request may be a guess. */
    boolean mayBe(HttpServletRequest request) {
        String path = request.getServletPath();
        if (isPost(request) && (path.equals("/login") || path.startsWith("/open311/"))) {
            return true;
        }
        return credential(request).filter(this::isUnproven).isPresent();
    }

    /** Returns whether a request shows what was right before. */
    boolean isProven(HttpServletRequest request) {
        return credential(request).filter(shown -> !isUnproven(shown)).isPresent();
    }

    private boolean isUnproven(String credential) {
        return proven.getIfPresent(hash(credential)) == null;
    }

    /** Remembers what the answer to a request shows to be right. */
    void answered(HttpServletRequest request, HttpServletResponse response) {
        if (proves(request, HttpStatus.valueOf(response.getStatus()))) {
            credential(request).ifPresent(right -> proven.put(hash(right), true));
        }
    }

    /** Other pages also answer well to who shows a wrong secret, as the one that closes a complaint does. */
    private static boolean proves(HttpServletRequest request, HttpStatus status) {
        String path = request.getServletPath();
        if (takesNameAndPassword(path)) {
            return status != HttpStatus.UNAUTHORIZED && !status.is5xxServerError();
        }
        return isOpening(request)
                ? status.is3xxRedirection()
                : status == HttpStatus.OK && (path.equals("/follow/case") || path.equals("/follow/receipt"));
    }

    /** Returns whether the answer says that it was wrong. */
    static boolean isWrong(HttpServletRequest request, HttpServletResponse response) {
        int status = response.getStatus();
        if (takesNameAndPassword(request.getServletPath())) {
            return status == HttpStatus.UNAUTHORIZED.value();
        }
        return status == HttpStatus.FORBIDDEN.value()
                || status == HttpStatus.UNAUTHORIZED.value()
                || status == HttpStatus.NOT_FOUND.value()
                || status == HttpStatus.UNPROCESSABLE_CONTENT.value()
                || Objects.requireNonNullElse(response.getHeader(HttpHeaders.LOCATION), "")
                        .endsWith("?error");
    }

    /** Returns the number or the account that is tried, whoever tries. */
    static Optional<String> ofOne(HttpServletRequest request) {
        String path = request.getServletPath();
        if (isOpening(request)) {
            return Optional.of("complaint " + plain(request.getParameter("number")));
        }
        if (isPost(request) && path.equals("/login")) {
            return Optional.of("account " + request.getParameter("username"));
        }
        return takesNameAndPassword(path) ? account(request) : Optional.empty();
    }

    /** Where each call comes with both. */
    private static boolean takesNameAndPassword(String path) {
        return path.startsWith("/api/") || path.equals("/actuator/prometheus");
    }

    private static Optional<String> account(HttpServletRequest request) {
        String shown = Objects.requireNonNullElse(request.getHeader(HttpHeaders.AUTHORIZATION), "");
        try {
            String pair = new String(
                    Base64.getDecoder().decode(shown.replaceFirst("(?i)^Basic +", "")), StandardCharsets.UTF_8);
            return pair.indexOf(':') < 0
                    ? Optional.empty()
                    : Optional.of("account " + pair.substring(0, pair.indexOf(':')));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** What is shown to open something: number and secret of a complaint, or name and password of a program. */
    private static Optional<String> credential(HttpServletRequest request) {
        String path = request.getServletPath();
        if (takesNameAndPassword(path)) {
            return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION));
        }
        if (isOpening(request)) {
            return Optional.of(plain(request.getParameter("number")) + "_" + plain(request.getParameter("secret")));
        }
        Cookie @Nullable [] cookies = request.getCookies();
        return cookies == null || !path.startsWith("/follow/")
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals("case"))
                        .map(Cookie::getValue)
                        .filter(value -> !value.isEmpty())
                        .findFirst();
    }

    private static boolean isOpening(HttpServletRequest request) {
        String path = request.getServletPath();
        return isPost(request) && (path.equals("/follow") || path.equals("/follow/check"));
    }

    /** As it then stands in the cookie. */
    private static String plain(@Nullable String typed) {
        return typed == null ? "" : typed.replaceAll("[^A-Za-z0-9-]", "");
    }

    private static boolean isPost(HttpServletRequest request) {
        return request.getMethod().equals("POST");
    }

    private static String hash(String credential) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256").digest(credential.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
