package io.github.redress.sla;

/** A deadline cannot be put off: it has passed, its clock does not run, or the goal does not allow it. */
public final class ExtensionRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Makes the exception with the reason, which names the goal and the values. */
    public ExtensionRefusedException(String reason) {
        super(reason);
    }
}
