package io.github.redress.examples.cli;

import io.github.redress.FileFault;
import io.github.redress.json.FileFaults;
import java.time.DateTimeException;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the texts of options, so that every one that cannot be used is said at once and not only the first. */
final class Arguments {

    private final FileFaults faults;

    Arguments(FileFaults faults) {
        this.faults = faults;
    }

    /** Returns what the text means, or empty: without a fault when it is not given, with one when it cannot be read. */
    <T> Optional<T> parsed(String option, @Nullable String text, String wanted, Function<String, T> parser) {
        if (text == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(parser.apply(text));
        } catch (DateTimeException | IllegalArgumentException e) {
            bad(option, wanted + " was wanted, was \"" + text + "\"");
            return Optional.empty();
        }
    }

    /** Adds a fault of an option. */
    void bad(String option, String message) {
        faults.add(new FileFault(option, "", 0, "BAD_VALUE", message));
    }
}
