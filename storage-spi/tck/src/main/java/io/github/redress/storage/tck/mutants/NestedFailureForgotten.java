package io.github.redress.storage.tck.mutants;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** See {@link Mutant#NESTED_FAILURE_FORGOTTEN}. */
final class NestedFailureForgotten extends FlawedStorage {

    private final ThreadLocal<@Nullable Transaction> outer = ThreadLocal.withInitial(() -> null);

    @Override
    public <R extends @Nullable Object> R transact(Function<? super Transaction, ? extends R> work) {
        Transaction current = outer.get();
        if (current != null) {
            return work.apply(current);
        }
        return super.<R>transact(tx -> {
            outer.set(tx);
            try {
                return work.apply(tx);
            } finally {
                outer.remove();
            }
        });
    }
}
