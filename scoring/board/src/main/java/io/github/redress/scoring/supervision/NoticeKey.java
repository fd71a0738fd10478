package io.github.redress.scoring.supervision;

import io.github.redress.ContentHash;
import java.util.Comparator;

/**
 * By what a notice is known: the same rule says the same thing about the same subject once, whoever finds out, when and how often.
 *
 * @param rule the id of the rule
 * @param subject the id of a case, or the name of a unit
 * @param occasion what of it: a deadline as {@code assignment@due}, the days of a board as {@code 2026-01-01/2026-02-01}, a year, or
 *     {@code once}
 */
public record NoticeKey(String rule, String subject, String occasion) implements Comparable<NoticeKey> {

    private static final Comparator<NoticeKey> ORDER = Comparator.comparing(NoticeKey::rule)
            .thenComparing(NoticeKey::subject)
            .thenComparing(NoticeKey::occasion);

    /** Refuses blank parts, and control characters. */
    public NoticeKey {
        requirePlain("rule", rule);
        requirePlain("subject", subject);
        requirePlain("occasion", occasion);
    }

    private static void requirePlain(String name, String value) {
        if (value.isBlank() || value.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(
                    name + " must not be blank and has no control characters, was \"" + value + "\"");
        }
    }

    /** Returns 64 hexadecimal digits that stand for it, as a desk's command key: two nodes that both act on it act once. */
    public String digest() {
        return ContentHash.of(rule + "\n" + subject + "\n" + occasion).value();
    }

    @Override
    public int compareTo(NoticeKey other) {
        return ORDER.compare(this, other);
    }
}
