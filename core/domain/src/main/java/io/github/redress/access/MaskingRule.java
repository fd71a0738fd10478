package io.github.redress.access;

import io.github.redress.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * What is not shown to everybody, and what stands there instead.
 *
 * <p>A pattern is written in a small part of regular expressions, so that no text can make it slow:
 *
 * <ul>
 *   <li>a character, {@code \d} for a digit, {@code [A-Z0-9]} for one of several; ASCII letters fit in either case;
 *   <li>{@code (?:one|other)} for the first that fits of several;
 *   <li>{@code ?}, <code>{3}</code> or <code>{1,5}</code> for how often; it is taken as often as it can be, and never given back;
 *   <li>{@code (?n)} before all else: each digit of the pattern also as a Chinese numeral, as in 幺三八 for 138;
 *   <li><code>(?&lt;=路)</code> at the front for what must stand before and is shown; {@code (?!线)} for what must not come next.
 * </ul>
 *
 * <p>Texts are compared as they look: full-width digits are digits, and what cannot be seen is not there. A match neither
 * begins nor ends amid the digits of a longer number or the letters of a longer word; one amid Chinese numerals only where nothing
 * splits it, since 一 and 三 begin many a word that may stand behind a number.
 *
 * @param name what it is called by, to switch it off
 * @param patterns what it looks for, at least one
 * @param mayBeSplit whether up to four blanks or signs may stand between any two characters of it, as in {@code 138-0000 0000}
 * @param isMeant what else must hold of that which was found, as a check digit
 * @param replacement what stands there instead: the zh-CN side in texts with Chinese characters, else the en side
 */
public record MaskingRule(
        String name, List<String> patterns, boolean mayBeSplit, Predicate<String> isMeant, Text replacement) {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if a pattern cannot be read; the message says where
     */
    public MaskingRule {
        Objects.requireNonNull(isMeant, "isMeant");
        Objects.requireNonNull(replacement, "replacement");
        patterns = List.copyOf(patterns);
        if (name.isBlank() || patterns.isEmpty()) {
            throw new IllegalArgumentException(
                    "a masking rule needs a name and a pattern, had name \"" + name + "\" and " + patterns.size());
        }
        for (String pattern : patterns) {
            MaskingPatternReader.read(pattern, mayBeSplit);
        }
    }

    /** Returns a rule for numbers, whose digits people spread with blanks, dashes and dots. */
    public static MaskingRule ofNumber(String name, Text replacement, String... patterns) {
        return new MaskingRule(name, Arrays.asList(patterns), true, found -> true, replacement);
    }

    /** Returns a rule for words, which are found as they are written. */
    public static MaskingRule ofWords(String name, Text replacement, String... patterns) {
        return new MaskingRule(name, Arrays.asList(patterns), false, found -> true, replacement);
    }

    /** Returns a copy that asks more of what it finds: given as it looks, with the blanks and signs in it. */
    public MaskingRule where(Predicate<String> also) {
        return new MaskingRule(name, patterns, mayBeSplit, isMeant.and(also), replacement);
    }

    List<MaskingPattern> compiled() {
        return patterns.stream()
                .map(pattern -> MaskingPatternReader.read(pattern, mayBeSplit))
                .toList();
    }
}
