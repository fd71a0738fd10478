package io.github.redress.storage;

/** What an adapter can do beyond the contract. */
public enum Capability {
    /** {@link Storage#transact} runs inside a transaction that the host began on the same thread. */
    JOINS_HOST_TRANSACTION,
    /** {@link Storage.Transaction#claimDue} leaves out cases that another transaction is working on. */
    SKIPS_LOCKED_ROWS
}
