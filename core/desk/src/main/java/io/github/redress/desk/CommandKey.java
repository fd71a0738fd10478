package io.github.redress.desk;

import io.github.redress.ComplaintId;
import io.github.redress.ContentHash;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The key by which a command is known when it comes again: a retry after a broken connection is answered as the first
 * time, and done once.
 *
 * @param issuer who makes the keys, as in {@code web-form}; letters, digits and {@code . _ -}, at most 64
 * @param key unique for the issuer and the complaint that the command names, wherever that goes on by then; 1 to 128 characters without control characters
 * @param version the {@link CaseView#version} of the complaint that whoever commands has seen, null where it does not matter
 */
public record CommandKey(
        String issuer, String key, @Nullable Long version) {

    private static final Pattern ISSUER = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final Pattern KEY = Pattern.compile("[^\\p{Cntrl}\\p{Cs}]{1,128}");

    /** Refuses parts of another form. */
    public CommandKey {
        if (!ISSUER.matcher(issuer).matches()) {
            throw new IllegalArgumentException(
                    "issuer must be 1 to 64 letters, digits, dots, dashes or underscores, was \"" + issuer + "\"");
        }
        if (!KEY.matcher(key).matches()) {
            throw new IllegalArgumentException(
                    "key must be 1 to 128 characters without control characters, was " + key.length() + " characters");
        }
    }

    /** Returns the key of an issuer. */
    public static CommandKey of(String issuer, String key) {
        return new CommandKey(issuer, key, null);
    }

    /**
     * Returns a copy for a command that is only to be done to what was seen: once somebody has done something else to the complaint,
     * it is refused as {@link io.github.redress.complaint.RefusalCode#CHANGED}, and nothing happens. What time has said meanwhile, as that a
     * deadline is near, does not matter. A command to one complaint asks for it, those of {@link LinkDesk} do not; and one that was
     * done is answered again in any case.
     *
     * @param seen the version that was seen, at least 1
     */
    public CommandKey expecting(long seen) {
        if (seen < 1) {
            throw new IllegalArgumentException("a version is at least 1, was " + seen);
        }
        return new CommandKey(issuer, key, seen);
    }

    /** An issuer holds no colon, so two keys never look the same. */
    String stored() {
        return issuer + ":" + key;
    }

    /**
     * Returns under what the key is kept that came with a command to one complaint, where the command is carried out on another one. It
     * belongs to the complaint that was named: to the other one the same key is another. No issuer begins with the sign that this does.
     */
    String stored(ComplaintId named, ComplaintId carriedOutOn) {
        return named.equals(carriedOutOn) ? stored() : "#" + named + ":" + ContentHash.of(stored());
    }
}
