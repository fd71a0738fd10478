package io.github.redress.examples.portal.cases;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Which complaints everybody may know of, also those whose words are not public: for programs that list them by time, category and state.
 * Only numbers come out of it; what may be shown of each the desk says.
 */
@Component
public class PublicRequests {

    private final PublicCases cases;

    PublicRequests(PublicCases cases) {
        this.cases = cases;
    }

    /**
     * What is looked for.
     *
     * @param fromInclusive when they came in at the earliest
     * @param toInclusive when they came in at the latest
     * @param categories of one of these; empty for any
     * @param closed whether the city is done with them, null for either
     */
    public record Wanted(
            Instant fromInclusive,
            Instant toInclusive,
            List<String> categories,
            @Nullable Boolean closed) {

        /** Copies the list. */
        public Wanted {
            categories = List.copyOf(categories);
        }
    }

    /** Returns the numbers of some that are wanted, those in which something happened last first, without the first ones. */
    public List<String> page(Wanted wanted, long skipped, int size) {
        StringBuilder where = new StringBuilder(" WHERE received_at BETWEEN ? AND ?");
        List<Object> values = new ArrayList<>(List.of(
                wanted.fromInclusive().toEpochMilli(), wanted.toInclusive().toEpochMilli()));
        if (!wanted.categories().isEmpty()) {
            where.append(" AND category IN (")
                    .append(String.join(
                            ", ", Collections.nCopies(wanted.categories().size(), "?")))
                    .append(')');
            values.addAll(wanted.categories());
        }
        if (wanted.closed() != null) {
            where.append(" AND closed = ?");
            values.add(wanted.closed() ? 1 : 0);
        }
        return numbers(where + " ORDER BY changed_at DESC, number DESC LIMIT ? OFFSET ?", values, size, skipped);
    }

    /**
     * Returns the numbers of some in which something happened since a moment, those in which something happened last first, without the
     * first ones.
     *
     * @param receivedUntil when they came in at the latest
     */
    public List<String> changedSince(Instant since, Instant receivedUntil, long skipped, int size) {
        return numbers(
                " WHERE changed_at >= ? AND received_at <= ? ORDER BY changed_at DESC, number DESC LIMIT ? OFFSET ?",
                Arrays.asList(since.toEpochMilli(), receivedUntil.toEpochMilli()),
                size,
                skipped);
    }

    private List<String> numbers(String condition, List<Object> values, int size, long skipped) {
        cases.catchUp();
        return cases.asked(connection -> {
            List<String> numbers = new ArrayList<>();
            try (PreparedStatement select =
                    connection.prepareStatement("SELECT number FROM public_request" + condition)) {
                int at = 1;
                for (Object value : values) {
                    select.setObject(at++, value);
                }
                select.setLong(at++, size);
                select.setLong(at, skipped);
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        numbers.add(row.getString(1));
                    }
                }
            }
            return numbers;
        });
    }
}
