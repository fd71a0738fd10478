package io.github.redress.storage.tck.mutants;

import io.github.redress.storage.Find;
import io.github.redress.storage.Page;
import io.github.redress.storage.StoredCase;
import java.util.List;

/** See {@link Mutant#OFFSET_PAGING}. */
final class OffsetPaging extends FlawedStorage {

    @Override
    Transaction flawed(Transaction tx) {
        return new FlawedTransaction(tx) {

            @Override
            public Page find(Find query) {
                int from = query.cursor() == null ? 0 : offset(query.cursor());
                List<StoredCase> all = sound.find(Whole.of(query)).cases();
                int to = Math.min(all.size(), from + query.limit());
                List<StoredCase> page = from < to ? all.subList(from, to) : List.of();
                return new Page(page, to < all.size() ? Integer.toString(to) : null);
            }

            private int offset(String cursor) {
                try {
                    return Integer.parseInt(cursor);
                } catch (NumberFormatException e) {
                    throw new IllegalArgumentException("cursor \"" + cursor + "\" comes from no page", e);
                }
            }
        };
    }
}
