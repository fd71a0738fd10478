package io.github.redress.examples.portal.limit;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Who asked how often, by address; of IPv6 the half that a household has. A right guess costs nothing, so that an office behind one
 * address can log in in the morning. What a proxy says of the address counts only where {@code server.forward-headers-strategy} says so.
 */
@Component
public final class Limits {

    private static final int HALF = 8;
    private static final int MOST_REFUSED = 10_000;

    private final Buckets all;
    private final Buckets sent;
    private final Buckets told;
    private final Buckets guessed;
    private final Buckets guessedOfOne;
    private final LoadingCache<String, LongAdder> refused = Caffeine.newBuilder()
            .maximumSize(MOST_REFUSED)
            .expireAfterWrite(Duration.ofHours(1))
            .build(client -> new LongAdder());

    Limits(LimitSettings settings) {
        this.all = new Buckets(settings.all());
        this.sent = new Buckets(settings.sent());
        this.told = new Buckets(settings.told());
        this.guessed = new Buckets(settings.guessed());
        this.guessedOfOne = new Buckets(settings.guessedOfOne());
    }

    /**
     * Somebody who was too quick lately.
     *
     * @param network their address, or the half of it that a household has
     * @param times how often they were asked to wait within the last hour, on this instance
     */
    public record Quick(String network, long times) {}

    /** Returns who was asked to wait most often within the last hour on this instance, the quickest first. */
    public List<Quick> mostRefused(int most) {
        return refused.asMap().entrySet().stream()
                .map(each -> new Quick(each.getKey(), each.getValue().sum()))
                .sorted(Comparator.comparingLong(Quick::times).reversed())
                .limit(most)
                .toList();
    }

    /** Returns how long somebody has to wait until this request is taken; zero for now. */
    Duration toWait(HttpServletRequest request) {
        String client = client(request.getRemoteAddr());
        Duration wait = toWait(request, client);
        if (!wait.isZero()) {
            refused.get(client).increment();
        }
        return wait;
    }

    private Duration toWait(HttpServletRequest request, String client) {
        Duration wait = all.take(client);
        if (wait.isZero() && isPost(request)) {
            wait = sent.take(client);
        }
        if (wait.isZero() && isPost(request) && tells(request)) {
            wait = told.take(client);
        }
        if (wait.isZero() && mayBeAGuess(request)) {
            wait = guessed.take(client);
        }
        if (wait.isZero() && isPost(request)) {
            wait = ofOne(request).map(guessedOfOne::take).orElse(Duration.ZERO);
        }
        return wait;
    }

    /** Gives back what a guess cost that was none. */
    void answered(HttpServletRequest request, HttpServletResponse response) {
        if (mayBeAGuess(request) && !isWrong(response)) {
            guessed.giveBack(client(request.getRemoteAddr()));
        }
        if (isPost(request) && !isWrong(response)) {
            ofOne(request).ifPresent(guessedOfOne::giveBack);
        }
    }

    private static boolean isPost(HttpServletRequest request) {
        return request.getMethod().equals("POST");
    }

    private static boolean tells(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.equals("/tell") || path.startsWith("/open311/");
    }

    /** Logging in, opening a complaint, by form or by a cookie of one's own making, and the keys of programs. */
    private static boolean mayBeAGuess(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.startsWith("/follow/")
                || (isPost(request)
                        && (path.equals("/follow") || path.equals("/login") || path.startsWith("/open311/")));
    }

    /** The number or the account that is tried, whoever tries. */
    private static Optional<String> ofOne(HttpServletRequest request) {
        return switch (request.getRequestURI()) {
            case "/login" -> Optional.of("account " + request.getParameter("username"));
            case "/follow" -> Optional.of("complaint " + request.getParameter("number"));
            default -> Optional.empty();
        };
    }

    private static boolean isWrong(HttpServletResponse response) {
        int status = response.getStatus();
        return status == HttpStatus.FORBIDDEN.value()
                || status == HttpStatus.UNAUTHORIZED.value()
                || status == HttpStatus.NOT_FOUND.value()
                || status == HttpStatus.UNPROCESSABLE_CONTENT.value()
                || Objects.requireNonNullElse(response.getHeader(HttpHeaders.LOCATION), "")
                        .endsWith("?error");
    }

    private static String client(String address) {
        try {
            InetAddress read = InetAddress.getByName(address);
            return read instanceof Inet6Address
                    ? InetAddress.getByAddress(Arrays.copyOf(Arrays.copyOf(read.getAddress(), HALF), 2 * HALF))
                                    .getHostAddress() + "/64"
                    : address;
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
