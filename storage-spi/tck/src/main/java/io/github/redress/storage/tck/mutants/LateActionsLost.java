package io.github.redress.storage.tck.mutants;

/** See {@link Mutant#LATE_ACTIONS_LOST}. */
final class LateActionsLost extends FlawedStorage {

    @Override
    Transaction flawed(Transaction tx) {
        return new FlawedTransaction(tx) {

            @Override
            public void afterCommit(Runnable action) {
                try {
                    sound.afterCommit(action);
                } catch (IllegalStateException e) {
                    System.getLogger(LateActionsLost.class.getName())
                            .log(System.Logger.Level.DEBUG, "an action came too late", e);
                }
            }
        };
    }
}
