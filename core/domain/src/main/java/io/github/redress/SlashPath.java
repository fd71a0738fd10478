package io.github.redress;

/** What the paths of categories and of districts have in common. A person may have typed one: no message repeats it. */
final class SlashPath {

    private static final int LONGEST = 150;

    private SlashPath() {}

    static void check(String what, String value) {
        if (value.length() > LONGEST || !PlainText.isPlain(value) || !isSegments(value)) {
            throw new IllegalArgumentException(
                    what + " must be segments divided by single slashes, without spaces, at most 150 characters, had "
                            + value.length());
        }
    }

    private static boolean isSegments(String value) {
        return value.indexOf(' ') < 0
                && !value.startsWith("/")
                && !value.endsWith("/")
                && !value.contains("//")
                && !value.isEmpty();
    }

    static int depth(String value) {
        int depth = 1;
        for (int i = 0; i < value.length(); i++) { // a stream takes ten times as long, and rules are sorted by this
            depth += value.charAt(i) == '/' ? 1 : 0;
        }
        return depth;
    }

    static boolean isWithin(String value, String wider) {
        return value.startsWith(wider) && (value.length() == wider.length() || value.charAt(wider.length()) == '/');
    }
}
