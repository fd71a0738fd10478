package io.github.redress.scoring;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Cases of a unit that are alike in what a formula may ask for.
 *
 * @param book where they are counted
 * @param channel how they came in, or null where not said
 * @param category what they are about, or null where not said
 */
record Slice(Book book, @Nullable String channel, @Nullable String category) implements Comparable<Slice> {

    private static final Comparator<@Nullable String> TEXT = Comparator.nullsFirst(Comparator.<String>naturalOrder());

    static Slice of(CaseResult result) {
        return new Slice(Book.of(result), result.channel(), result.category());
    }

    static Slice of(Book book) {
        return new Slice(book, null, null);
    }

    @Override
    public int compareTo(Slice other) {
        int books = book.compareTo(other.book);
        if (books != 0) {
            return books;
        }
        int channels = TEXT.compare(channel, other.channel);
        return channels != 0 ? channels : TEXT.compare(category, other.category);
    }
}
