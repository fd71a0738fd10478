package io.github.redress.examples.portal.cases;

import io.github.redress.examples.portal.page.NotFoundException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a page of the list ended.
 *
 * @param changedAt when something last happened in the last case, in milliseconds
 * @param number its number
 */
record CaseCursor(long changedAt, String number) {

    private static final Pattern WRITTEN = Pattern.compile("([0-9]{1,15})_([0-9A-Za-z-]{1,40})");

    /** Returns the place behind a case. */
    static CaseCursor behind(ListedCase listed) {
        return new CaseCursor(listed.changedAt().toEpochMilli(), listed.number());
    }

    /** Reads what stood in an address, null for the beginning; what no page ended with finds no page. */
    static @Nullable CaseCursor read(@Nullable String written) {
        if (written == null || written.isEmpty()) {
            return null;
        }
        Matcher parts = WRITTEN.matcher(written);
        if (!parts.matches()) {
            throw new NotFoundException();
        }
        return new CaseCursor(Long.parseLong(parts.group(1)), parts.group(2));
    }

    /** Returns it as it stands in an address. */
    @Override
    public String toString() {
        return changedAt + "_" + number;
    }
}
