package io.github.redress.storage.tck.certificate;

/**
 * What became of one check in one way.
 *
 * @param chapter the interface the check stands in
 * @param check its method
 * @param way how the store was used; {@link #ANY_WAY} where the check tries them all
 * @param result passed, failed, skipped, or not run
 * @param message the reason of a skip, the message of a failure, empty otherwise
 */
record Outcome(String chapter, String check, String way, Result result, String message) {

    /** What a check that draws its ways at random, or did not run in any, is filed under. */
    static final String ANY_WAY = "any way";

    enum Result {
        PASSED,
        FAILED,
        /** The kit found that the store or the fixture cannot supply what the check is about. */
        SKIPPED,
        NOT_RUN
    }

    /** Returns the check as a reader looks for it. */
    String name() {
        return chapter + "." + check;
    }
}
