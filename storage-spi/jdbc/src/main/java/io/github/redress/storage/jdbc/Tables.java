package io.github.redress.storage.jdbc;

/**
 * What a transaction reads and writes through, made once for a store: statements, no connection.
 *
 * @param cases the cases as they are now
 * @param events their logs
 * @param commands the keys that were answered
 * @param personal what people wrote, sealed
 * @param documents what was configured and published
 * @param search how cases are found
 * @param appending how changes are written
 */
record Tables(
        CaseTable cases,
        EventTable events,
        CommandTable commands,
        PersonalTable personal,
        DocumentTable documents,
        Search search,
        Claiming claiming,
        Appending appending) {

    static Tables ofSqlite(TableNames names, int schemaVersion) {
        LabelTable labels = new LabelTable(names);
        CaseTable cases = new CaseTable(names, labels);
        return of(names, schemaVersion, cases, cases::due, new SqliteAppending(names, labels, schemaVersion));
    }

    static Tables ofPostgres(TableNames names, int schemaVersion) {
        CaseTable cases = new CaseTable(names, new PostgresLabels(names));
        return of(
                names,
                schemaVersion,
                cases,
                new PostgresClaiming(names, cases),
                new PostgresAppending(names, cases, schemaVersion));
    }

    private static Tables of(
            TableNames names, int schemaVersion, CaseTable cases, Claiming claiming, Appending appending) {
        return new Tables(
                cases,
                new EventTable(names),
                new CommandTable(names, schemaVersion),
                new PersonalTable(names),
                new DocumentTable(names),
                new Search(names, cases),
                claiming,
                appending);
    }
}
