package io.github.redress.scoring.topic;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that more people wrote about than usual; without a baseline, something that many wrote about.
 *
 * <p>{@code cases}, {@code persons}, {@code votes}, {@code expected} and {@code p} are about its first term, in its area or category.
 *
 * @param rank from 1
 * @param label its first term, and one more that says something else
 * @param terms words and phrases that share most of their messages, the one that it is counted by first
 * @param cases how many messages, near copies folded
 * @param persons how many people
 * @param votes how many votes on its messages
 * @param expected how many were to be expected, of what it is counted by (of votes those that count, see
 *     {@link CountedBy#VOTES}); two decimals; null without a baseline
 * @param p the chance of so many or more where nothing has changed, in three digits, 1E-300 where it is
 *     less; null without a baseline
 * @param examples ids of cases that have most of its terms, the earliest first of equals
 * @param area where it is, null for everywhere
 * @param category what it is filed as, null for anything
 */
public record Topic(
        int rank,
        String label,
        List<String> terms,
        long cases,
        long persons,
        long votes,
        @Nullable BigDecimal expected,
        @Nullable BigDecimal p,
        List<String> examples,
        @Nullable String area,
        @Nullable String category) {

    /** Copies the lists. */
    public Topic {
        terms = List.copyOf(terms);
        examples = List.copyOf(examples);
    }
}
