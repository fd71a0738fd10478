package io.github.redress.examples.portal.configuration;

import java.time.Instant;
import java.util.Map;

/**
 * The city's files as they stood from some moment on.
 *
 * @param number which, from 1; the files that the portal was started with are none
 * @param at when it was published or drafted
 * @param by whose account
 * @param reason why, in the publisher's words
 * @param files all of them, by name
 */
@SuppressWarnings("ArrayRecordComponent") // never changed
public record Edition(long number, Instant at, String by, String reason, Map<String, byte[]> files) {

    /** Copies the map. */
    public Edition {
        files = Map.copyOf(files);
    }

    Edition numbered(long other, Instant now) {
        return new Edition(other, now, by, reason, files);
    }
}
