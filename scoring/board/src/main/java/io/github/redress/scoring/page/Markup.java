package io.github.redress.scoring.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/** HTML and SVG as it is written. Whatever comes from outside goes through {@link #escaped}: a unit may have any name. */
final class Markup {

    private static final Pattern TURNS = Pattern.compile("[\u202A-\u202E\u2066-\u2069]");
    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_ISOLATE = '\u2069';

    private final StringBuilder html = new StringBuilder();

    /** Begins an element; attributes are names and values in turn. */
    Markup open(String tag, String... attributes) {
        html.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            html.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(escaped(attributes[i + 1]))
                    .append('"');
        }
        html.append('>');
        return this;
    }

    Markup close(String tag) {
        html.append("</").append(tag).append('>');
        return this;
    }

    /** Adds an element with text and nothing else in it. */
    Markup element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close(tag);
    }

    /** Adds a name that somebody chose, which may run from right to left without turning what stands around it. */
    Markup name(String text) {
        return element("bdi", unturned(text));
    }

    /** Returns such a name for where there are no elements, as in the title of a mark: between the characters that keep it to itself. */
    static String isolated(String name) {
        return FIRST_STRONG_ISOLATE + unturned(name) + POP_ISOLATE;
    }

    /** Returns the name without the characters that would turn what follows them, or end what keeps the name to itself. */
    private static String unturned(String name) {
        return TURNS.matcher(name).replaceAll("");
    }

    Markup text(String text) {
        html.append(escaped(text));
        return this;
    }

    Markup line() {
        html.append('\n');
        return this;
    }

    /** Adds what was written here, and never what somebody else wrote. */
    Markup raw(String ours) {
        html.append(ours);
        return this;
    }

    /** Returns the text with nothing in it that HTML or SVG would take for its own, inside an attribute or out. */
    static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.append(Character.isISOControl(c) ? '\uFFFD' : c);
            }
        }
        return safe.toString();
    }

    /** Returns a length or place with one decimal, so that a page is the same text on any machine. */
    static String length(double value) {
        return BigDecimal.valueOf(value)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    @Override
    public String toString() {
        return html.toString();
    }
}
