package io.github.redress.examples.cli;

import io.github.redress.FaultyFilesException;
import io.github.redress.FileFault;
import java.io.IOException;
import java.util.Locale;

/** How a run ends. */
final class ExitStatus {

    static final int ALL_ANSWERED = 0;
    static final int SOME_NOT_ANSWERED = 1;
    static final int UNUSABLE = 2;

    /** What a shell reports of a program that a closed pipe has ended. */
    static final int PIPE_CLOSED = 141;

    private ExitStatus() {}

    /** Returns the status of a run that this exception ended, having said on standard error what a person must know. */
    static int of(Exception exception, Console console) {
        if (exception instanceof FaultyFilesException faulty) {
            for (FileFault fault : faulty.faults()) {
                console.err().println(fault);
            }
            return UNUSABLE;
        }
        if (isClosedPipe(exception)) {
            return PIPE_CLOSED;
        }
        console.err().println(exception instanceof IOException ? exception.getMessage() : "failed: " + exception);
        return UNUSABLE;
    }

    private static boolean isClosedPipe(Exception exception) {
        String message = exception instanceof IOException ? String.valueOf(exception.getMessage()) : "";
        return message.toLowerCase(Locale.ROOT).contains("broken pipe");
    }
}
