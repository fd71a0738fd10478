package io.github.redress.examples.portal.open311;

/** A call that cannot be answered, with the status and the words that its caller gets. */
final class CallRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int code;

    /** The words are for whoever writes a client, and hold nothing that a person wrote. */
    CallRefusedException(int code, String description) {
        super(description, null, false, false);
        this.code = code;
    }

    int code() {
        return code;
    }

    String description() {
        return String.valueOf(getMessage());
    }
}
