package io.github.redress.storage.jdbc;

import io.github.redress.storage.StorageException;
import java.sql.SQLException;

/** Puts what a database reports into words. */
interface Failures {

    /**
     * Returns the exception to throw.
     *
     * @param doing what was being done, as in {@code "appending to 1 case"}
     */
    StorageException during(String doing, SQLException failure);

    /** Returns where the store is, as messages name it. */
    String place();
}
