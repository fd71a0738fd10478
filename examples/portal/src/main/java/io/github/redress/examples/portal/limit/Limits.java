package io.github.redress.examples.portal.limit;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.redress.examples.portal.running.Counts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import org.springframework.stereotype.Component;

/**
 * Who asked how often, by address; of IPv6 the half that a household has. A right guess costs nothing, so that an office behind one
 * address can log in in the morning. A program that has a key of its own is counted by that, wherever it comes from. What a proxy says of
 * the address counts only where {@code server.forward-headers-strategy} says so.
 */
@Component
public final class Limits {

    private static final int HALF = 8;
    private static final int MOST_REFUSED = 10_000;

    private final Buckets all;
    private final Buckets sent;
    private final Buckets told;
    private final Buckets toldByKey;
    private final Buckets guessed;
    private final Buckets guessedOfOne;
    private final Guesses guesses = new Guesses();
    private final Programs programs;
    private final Counts counts;
    private final LoadingCache<String, LongAdder> refused = Caffeine.newBuilder()
            .maximumSize(MOST_REFUSED)
            .expireAfterWrite(Duration.ofHours(1))
            .build(client -> new LongAdder());

    Limits(LimitSettings settings, Programs programs, Counts counts) {
        this.all = new Buckets("all", settings.all());
        this.sent = new Buckets("sent", settings.sent());
        this.told = new Buckets("told", settings.told());
        this.toldByKey = new Buckets("told-by-key", settings.toldByKey());
        this.guessed = new Buckets("guessed", settings.guessed());
        this.guessedOfOne = new Buckets("guessed-of-one", settings.guessedOfOne());
        this.programs = programs;
        this.counts = counts;
    }

    /**
     * Somebody who was too quick lately.
     *
     * @param network their address, or the half of it that a household has
     * @param times how often they were asked to wait since they began to be too quick, within an hour, on this instance
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
        Duration wait = take(all, client);
        Optional<String> program = programs.of(request);
        if (program.isPresent()) {
            return wait.isZero() && isPost(request) ? take(toldByKey, program.get()) : wait;
        }
        boolean isWorkersProgram = request.getServletPath().startsWith("/api/") && guesses.isProven(request);
        if (wait.isZero() && isPost(request) && !isWorkersProgram) {
            wait = take(sent, client);
        }
        if (wait.isZero() && isPost(request) && tells(request)) {
            wait = take(told, client);
        }
        if (wait.isZero() && guesses.mayBe(request)) {
            request.setAttribute(Guesses.class.getName(), true);
            wait = take(guessed, client);
            Optional<String> one = Guesses.ofOne(request);
            if (wait.isZero() && one.isPresent()) {
                wait = take(guessedOfOne, one.get());
            }
        }
        return wait;
    }

    private Duration take(Buckets buckets, String client) {
        Duration wait = buckets.take(client);
        if (!wait.isZero()) {
            counts.limited(buckets.name());
        }
        return wait;
    }

    /** Gives back what a guess cost that was none. */
    void answered(HttpServletRequest request, HttpServletResponse response) {
        if (request.getAttribute(Guesses.class.getName()) == null) {
            return;
        }
        if (!Guesses.isWrong(request, response)) {
            guessed.giveBack(client(request.getRemoteAddr()));
            Guesses.ofOne(request).ifPresent(guessedOfOne::giveBack);
        }
        guesses.answered(request, response);
    }

    private static boolean isPost(HttpServletRequest request) {
        return request.getMethod().equals("POST");
    }

    private static boolean tells(HttpServletRequest request) {
        String path = request.getServletPath();
        return path.equals("/tell") || path.startsWith("/open311/");
    }

    private static String client(String address) {
        try {
            InetAddress read = InetAddress.getByName(address);
            return read instanceof Inet6Address
                    ? InetAddress.getByAddress(Arrays.copyOf(Arrays.copyOf(read.getAddress(), HALF), 2 * HALF))
                                    .getHostAddress()
                            + "/64"
                    : address;
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
