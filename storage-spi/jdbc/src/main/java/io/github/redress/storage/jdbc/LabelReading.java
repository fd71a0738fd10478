package io.github.redress.storage.jdbc;

import io.github.redress.storage.Label;
import java.sql.SQLException;
import java.util.List;

/** How the labels of cases are read with the cases. */
interface LabelReading {

    /** Returns more columns to ask for beside a case {@code c}, each with a comma before it. */
    String columns();

    /** Returns what to join to the cases {@code c} for those columns. */
    String join();

    /** Returns the labels of the case in a row. */
    List<Label> read(Sql sql, Row row) throws SQLException;
}
