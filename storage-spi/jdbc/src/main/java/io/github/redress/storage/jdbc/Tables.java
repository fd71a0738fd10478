package io.github.redress.storage.jdbc;

/** The names of the tables, as the scripts under {@code META-INF/redress/schema} create them. */
final class Tables {

    /** What each of our tables begins with, so that they can stand beside a host's own. */
    static final String PREFIX = "redress_";

    static final String SCHEMA = PREFIX + "schema";
    static final String CASE = PREFIX + "case";
    static final String EVENT = PREFIX + "event";
    static final String LABEL = PREFIX + "label";
    static final String COMMAND = PREFIX + "command";
    static final String PERSONAL = PREFIX + "personal";
    static final String DOCUMENT = PREFIX + "document";

    private Tables() {}
}
