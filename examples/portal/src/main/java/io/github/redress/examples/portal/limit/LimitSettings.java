package io.github.redress.examples.portal.limit;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How often one client may do something, on each instance.
 *
 * @param all anything at all
 * @param sent forms of any kind
 * @param told new complaints
 * @param toldByKey new complaints and updates of a program that has a key of its own, which takes the place of the two before
 * @param guessed wrong passwords, secrets and keys
 * @param guessedOfOne wrong ones for the same account or complaint, from wherever
 */
@ConfigurationProperties("portal.limits")
record LimitSettings(Rate all, Rate sent, Rate told, Rate toldByKey, Rate guessed, Rate guessedOfOne) {

    /**
     * So many in a time; what is used up comes back evenly.
     *
     * @param count at once
     * @param per until as many are there again
     */
    record Rate(int count, Duration per) {}
}
