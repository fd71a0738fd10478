package io.github.redress.storage.jdbc;

import java.sql.Connection;

/** A transaction that the host has begun, and will commit or roll back itself. */
public interface HostTransaction {

    /** Returns its connection, which is neither committed nor closed here. */
    Connection connection();

    /** Runs the action on this thread once the host has committed, and never when it rolled back. */
    void afterCommit(Runnable action);
}
