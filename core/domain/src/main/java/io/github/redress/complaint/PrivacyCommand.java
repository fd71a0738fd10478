package io.github.redress.complaint;

/** An order about what a person decides about their own data, and what the law does: going anonymous, erasure, legal hold. */
public sealed interface PrivacyCommand extends ComplaintCommand {

    /** Asks to be named to nobody any more. */
    record GoAnonymous() implements PrivacyCommand {
        @Override
        public Action action() {
            return Action.GO_ANONYMOUS;
        }
    }
}
