package io.github.redress.complaint;

/** Nothing says by when. That is an error of the configuration, and never means that there is no deadline. */
final class UnresolvedDeadlineException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnresolvedDeadlineException(String message) {
        super(message);
    }
}
