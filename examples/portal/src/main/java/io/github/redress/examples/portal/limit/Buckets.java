package io.github.redress.examples.portal.limit;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;

/** One bucket of tokens for each client; those that are full again are forgotten. */
final class Buckets {

    private static final int CLIENTS = 100_000;

    private final String name;
    private final LoadingCache<String, Bucket> buckets;

    Buckets(String name, LimitSettings.Rate rate) {
        this.name = name;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(CLIENTS)
                .expireAfterAccess(rate.per())
                .build(client -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(rate.count()).refillGreedy(rate.count(), rate.per()))
                        .build());
    }

    /** Returns what the settings call it. */
    String name() {
        return name;
    }

    /** Takes a token, or returns how long until there is one; zero when it was taken. */
    Duration take(String client) {
        ConsumptionProbe probe = buckets.get(client).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? Duration.ZERO
                : Duration.ofNanos(probe.getNanosToWaitForRefill())
                        .plusSeconds(1)
                        .truncatedTo(java.time.temporal.ChronoUnit.SECONDS);
    }

    void giveBack(String client) {
        buckets.get(client).addTokens(1);
    }
}
