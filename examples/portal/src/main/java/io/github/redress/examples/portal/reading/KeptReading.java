package io.github.redress.examples.portal.reading;

import io.github.redress.Role;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That somebody opened a complaint: who, when and which, and nothing of what they read.
 *
 * @param no its place in the list that it was read from, from 1; not kept
 * @param account whose account
 * @param role as what
 * @param department for which department, null for whoever has none
 * @param complaint the complaint's id
 * @param what what of it was opened
 */
public record KeptReading(
        long no,
        Instant at,
        String account,
        Role role,
        @Nullable String department,
        String complaint,
        What what) {

    /** What of a complaint was opened. */
    public enum What {
        /** Its page in the office. */
        PAGE,
        /** The same for programs. */
        JSON,
        /** A file that came with it. */
        FILE
    }

    KeptReading numbered(long place) {
        return new KeptReading(place, at, account, role, department, complaint, what);
    }
}
