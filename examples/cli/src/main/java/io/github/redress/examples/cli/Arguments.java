package io.github.redress.examples.cli;

import io.github.redress.FileFault;
import io.github.redress.json.FileFaults;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the texts of options, so that every one that cannot be used is said at once and not only the first. */
final class Arguments {

    private static final int LAST_YEAR = 9999;

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

    /** Returns the date, with a year of four digits as those of instants have. */
    Optional<LocalDate> date(String option, String text) {
        return parsed(option, text, "a date like 2026-10-01", Arguments::date);
    }

    private static LocalDate date(String text) {
        LocalDate date = LocalDate.parse(text);
        if (date.getYear() < 0 || date.getYear() > LAST_YEAR) {
            throw new IllegalArgumentException("a year from 0000 to 9999 was wanted, was " + date.getYear());
        }
        return date;
    }

    /** Adds a fault of an option. */
    void bad(String option, String message) {
        faults.add(new FileFault(option, "", 0, "BAD_VALUE", message));
    }
}
