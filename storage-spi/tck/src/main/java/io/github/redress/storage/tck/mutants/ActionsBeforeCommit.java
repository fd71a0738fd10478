package io.github.redress.storage.tck.mutants;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** See {@link Mutant#ACTIONS_BEFORE_COMMIT}. */
final class ActionsBeforeCommit extends FlawedStorage {

    private final ThreadLocal<List<Runnable>> actions = ThreadLocal.withInitial(ArrayList::new);

    @Override
    Transaction flawed(Transaction tx) {
        return new FlawedTransaction(tx) {

            @Override
            public void afterCommit(Runnable action) {
                actions.get().add(action);
            }
        };
    }

    @Override
    public <R extends @Nullable Object> R transact(Function<? super Transaction, ? extends R> work) {
        if (isInside()) {
            return super.<R>transact(work);
        }
        actions.remove();
        return super.<R>transact(tx -> {
            R result = work.apply(tx);
            actions.get().forEach(ActionsBeforeCommit::run);
            return result;
        });
    }

    private static void run(Runnable action) {
        try {
            action.run();
        } catch (RuntimeException e) {
            System.getLogger(ActionsBeforeCommit.class.getName())
                    .log(System.Logger.Level.DEBUG, "an action failed, as it may", e);
        }
    }
}
