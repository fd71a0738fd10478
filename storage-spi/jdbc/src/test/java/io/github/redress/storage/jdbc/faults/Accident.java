package io.github.redress.storage.jdbc.faults;

/** What a {@link Proxy} does to a line between driver and server, once. */
enum Accident {
    /** The server commits, and the line is cut before its answer comes back. */
    COMMITTED_AND_CUT("COMMIT"),
    /** The COMMIT is sent, and the line is cut at the same moment: it may arrive or not. */
    CUT_WHILE_COMMITTING("COMMIT"),
    /** The line is cut before the COMMIT is sent. */
    CUT_BEFORE_COMMIT("COMMIT"),
    /** Half of the statement that writes events is sent, and the line is cut. */
    CUT_MID_STATEMENT("INSERT INTO redress_event"),
    /** The server answers the statement that writes events with SQLSTATE 53100, disk full. */
    DISK_FULL("INSERT INTO redress_event");

    private final String statement;

    Accident(String statement) {
        this.statement = statement;
    }

    /** Returns whether a statement is one that the accident happens to. */
    boolean befalls(String sql) {
        return sql.contains(statement);
    }
}
