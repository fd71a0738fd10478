package io.github.redress.desk;

import io.github.redress.ComplaintId;
import io.github.redress.ContentHash;
import java.util.regex.Pattern;

/**
 * The key by which a command is known when it comes again: a retry after a broken connection is answered as the first
 * time, and done once.
 *
 * @param issuer who makes the keys, as in {@code web-form}; letters, digits and {@code . _ -}, at most 64
 * @param key unique for the issuer and the complaint that the command names, wherever that goes on by then; 1 to 128 characters without control characters
 */
public record CommandKey(String issuer, String key) {

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
        return new CommandKey(issuer, key);
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
