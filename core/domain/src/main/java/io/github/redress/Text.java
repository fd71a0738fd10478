package io.github.redress;

import java.util.Locale;

/**
 * A sentence or a name in both languages that people here read.
 *
 * @param zh simplified Chinese; not blank
 * @param en English; not blank
 */
public record Text(String zh, String en) {

    /** Refuses a blank side: a person would see nothing. */
    public Text {
        if (zh.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException(
                    "both languages are needed, were zh \"" + zh + "\" and en \"" + en + "\"");
        }
    }

    /** Returns the text in these two languages. */
    public static Text of(String zh, String en) {
        return new Text(zh, en);
    }

    /** Returns the Chinese side for any Chinese locale, else the English one. */
    public String in(Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? zh : en;
    }
}
