package io.github.redress.examples.portal.configuration;

import io.github.redress.desk.ComplaintDesk;
import io.github.redress.desk.Configuration;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Something that is made of the city's configuration, and made anew when another edition holds.
 *
 * @param <T> what is made
 */
public final class OfTheCity<T> {

    private final ComplaintDesk desk;
    private final Function<Configuration, T> making;
    private @Nullable Made<T> made;

    private record Made<T>(Configuration city, T what) {}

    /** Makes it when it is first asked for. */
    public OfTheCity(ComplaintDesk desk, Function<Configuration, T> making) {
        this.desk = desk;
        this.making = making;
    }

    /** Returns what is made of the edition that holds. */
    public synchronized T now() {
        Configuration city = desk.configuration();
        if (made == null || made.city() != city) {
            made = new Made<>(city, making.apply(city));
        }
        return made.what();
    }
}
