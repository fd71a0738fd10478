package io.github.redress.storage.tck.mutants;

import io.github.redress.storage.Find;
import io.github.redress.storage.Page;

/** See {@link Mutant#CURSOR_IGNORED}. */
final class CursorIgnored extends FlawedStorage {

    @Override
    Transaction flawed(Transaction tx) {
        return new FlawedTransaction(tx) {

            @Override
            public Page find(Find query) {
                Page asked = sound.find(query);
                return query.cursor() == null ? asked : sound.find(query.from(null));
            }
        };
    }
}
