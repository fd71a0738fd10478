package io.github.redress;

/** What names and paths are made of; by hand, since a command reads dozens of them. */
final class PlainText {

    private PlainText() {}

    /** Returns whether a text is Unicode without ASCII's control characters: no half surrogate pair either. */
    static boolean isPlain(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (Character.isHighSurrogate(c)
                    && i + 1 < value.length()
                    && Character.isLowSurrogate(value.charAt(i + 1))) {
                i++;
            } else if (c < ' ' || c == 0x7F || Character.isSurrogate(c)) {
                return false;
            }
        }
        return true;
    }
}
