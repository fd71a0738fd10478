package io.github.redress.examples.portal.command;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What people type, before anybody reads it: without what nobody can see, and never guessed at where it arrived garbled. */
public final class Typed {

    /** Marks that turn the direction of text around, hide in it, or are no text: nothing of what a person said. */
    private static final Pattern UNSEEN = Pattern.compile(
            "[\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F-\\u009F\\u00AD\\u061C\\u180E\\u200B\\u200E\\u200F"
                    + "\\u202A-\\u202E\\u2060-\\u2069\\uFEFF\\uFFF9-\\uFFFB]");

    /** What stands for bytes that are no letters of the encoding they came in. */
    private static final char GARBLED = '\uFFFD';

    private Typed() {}

    /** Returns what can be seen of it, without blanks around; empty for nothing. */
    public static String clean(@Nullable String value) {
        return value == null ? "" : UNSEEN.matcher(value).replaceAll("").strip();
    }

    /** Returns what can be seen of it, null for nothing. */
    public static @Nullable String orNull(@Nullable String value) {
        String cleaned = clean(value);
        return cleaned.isEmpty() ? null : cleaned;
    }

    /** Returns whether some of it arrived as no letters. */
    public static boolean isGarbled(@Nullable String value) {
        return value != null && value.indexOf(GARBLED) >= 0;
    }
}
