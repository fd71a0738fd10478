package io.github.redress.examples.cli;

/** A count on standard error while a long run goes on and a person watches. */
final class Progress {

    private static final int STEP = 100_000;

    private final Console console;
    private final String what;
    private long count;

    Progress(Console console, String what) {
        this.console = console;
        this.what = what;
    }

    void next() {
        count++;
        if (console.terminal() && count % STEP == 0) {
            console.err().print("\r" + count + " " + what);
            console.err().flush();
        }
    }

    void end() {
        if (console.terminal() && count >= STEP) {
            console.err().println("\r" + count + " " + what);
        }
    }
}
