package io.github.redress.storage;

/** The store gave a transaction up in favour of another one. Nothing was written; doing it again is right. */
public final class RetryTransactionException extends StorageException {

    private static final long serialVersionUID = 1L;

    /** Makes the exception, with the driver's own one as its cause. */
    public RetryTransactionException(String message, Throwable cause) {
        super(message, cause);
    }
}
