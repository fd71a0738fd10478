package io.github.redress.storage;

import org.jspecify.annotations.Nullable;

/** The store failed. The message says what was being done, where, and what to do about it where that is known. */
public class StorageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Makes the exception, with the driver's own one as its cause where there is one. */
    public StorageException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
