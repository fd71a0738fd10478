package io.github.redress.examples.benchmarks.routing;

import io.github.redress.ComplaintKind;
import java.time.ZonedDateTime;

/** A complaint as peers look at it, its text normalised. */
record Seen(ComplaintKind kind, String category, String district, String channel, ZonedDateTime local, String text) {

    /** Returns the first levels of a path, an empty text where it has fewer. */
    static String level(String path, int depth) {
        int end = -1;
        for (int level = 0; level < depth; level++) {
            end = path.indexOf('/', end + 1);
            if (end < 0) {
                return level == depth - 1 ? path : "";
            }
        }
        return path.substring(0, end);
    }

    /** Returns 1 for Monday to 7 for Sunday. */
    int day() {
        return local.getDayOfWeek().getValue();
    }

    /** Returns the minutes since midnight. */
    int minute() {
        return local.getHour() * 60 + local.getMinute();
    }
}
