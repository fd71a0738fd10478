package io.github.redress;

import java.util.regex.Pattern;

/**
 * The way a complaint came in. The shipped names are constants; a city may use any others.
 *
 * @param value upper-case letters, digits and underscores, beginning with a letter
 */
public record Channel(String value) {

    private static final Pattern VALID = Pattern.compile("[A-Z][A-Z0-9_]{0,31}");

    /** A scanned code. */
    public static final Channel QR = new Channel("QR");

    /** A web form. */
    public static final Channel WEB = new Channel("WEB");

    /** A phone call, written down by an operator. */
    public static final Channel HOTLINE = new Channel("HOTLINE");

    /** Another system's record. */
    public static final Channel IMPORT = new Channel("IMPORT");

    /** Refuses a name of another form. */
    public Channel {
        if (!VALID.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "channel must be 1 to 32 upper-case letters, digits and underscores, beginning with a letter, had "
                            + value.length() + " characters");
        }
    }

    /** Returns the channel with this name. */
    public static Channel of(String value) {
        return new Channel(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
