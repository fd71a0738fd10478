package io.github.redress.storage;

/**
 * Text that every database keeps as it is: Unicode without the character 0. Half a surrogate pair has no form in UTF-8, so that
 * drivers replace it and two texts become one; character 0 ends a text in some databases and is refused by others.
 */
final class StorableText {

    private StorableText() {}

    /**
     * Refuses what some database would change.
     *
     * @param what the text is, as in {@code a label}
     */
    static void check(String what, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (c == 0 || Character.isSurrogate(c)) {
                throw new IllegalArgumentException(what + " must be Unicode without the character 0, had "
                        + String.format("U+%04X", (int) c) + " alone at position " + (i + 1) + " of " + text.length());
            }
        }
    }
}
