package io.github.redress.examples.portal;

import org.jspecify.annotations.Nullable;

/** The portal cannot start, since it cannot reach the store that it was told to use. */
final class NoDatabaseException extends RuntimeException {

    private static final long serialVersionUID = 1;

    NoDatabaseException(String message) {
        this(message, null);
    }

    NoDatabaseException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
