package io.github.redress;

import java.util.regex.Pattern;

/** What the paths of categories and of districts have in common. */
final class SlashPath {

    private static final Pattern VALID = Pattern.compile("[^/\\s\\p{Cntrl}\\p{Cs}]+(/[^/\\s\\p{Cntrl}\\p{Cs}]+)*");

    private static final int LONGEST = 150;

    private SlashPath() {}

    static void check(String what, String value) {
        if (!VALID.matcher(value).matches() || value.length() > LONGEST) {
            throw new IllegalArgumentException(
                    what + " must be segments divided by single slashes, without spaces, at most 150 characters, was \""
                            + value + "\"");
        }
    }

    static int depth(String value) {
        return (int) value.chars().filter(c -> c == '/').count() + 1;
    }

    static boolean isWithin(String value, String wider) {
        return value.startsWith(wider) && (value.length() == wider.length() || value.charAt(wider.length()) == '/');
    }
}
