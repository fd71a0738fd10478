package io.github.redress.examples.portal.blocked;

import java.time.Instant;

/**
 * Somebody from whom nothing new is taken for a while. It always ends.
 *
 * @param number which, from 1; what was done is recorded under it
 * @param kind by what they are known
 * @param sender a network as {@link Network} writes it, or a phone number as {@link PhoneHash} does
 * @param reason why, in the words of who set it; only workers read it
 * @param by whose account set it
 * @param since from when it holds
 * @param until when it ends by itself
 */
record Block(long number, Kind kind, String sender, String reason, String by, Instant since, Instant until) {

    /** By what a sender is known. */
    enum Kind {
        /** Where they send from. */
        NETWORK,
        /** The phone number that they give. */
        PHONE
    }

    boolean holds(Instant at) {
        return at.isBefore(until);
    }

    /** Returns what can be shown: a network, or the beginning of a hash, which tells two numbers apart and nothing more. */
    public String shown() {
        return kind == Kind.NETWORK ? sender : sender.substring(0, 8) + "…";
    }

    @Override
    public String toString() {
        return "Block[" + number + "]";
    }
}
