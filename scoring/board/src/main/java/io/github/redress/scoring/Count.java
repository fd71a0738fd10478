package io.github.redress.scoring;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Something that is counted for a unit in a period. All counts are of cases, so that sums of counts are counts.
 *
 * <p>What is said of a case "due" counts only where {@link #DUE} does; what people said counts where the result does.
 */
public enum Count {
    /** Due in the period; one that is still open counts once its deadline has passed. */
    DUE(0, "due"),
    /** Of those due, on time. */
    ON_TIME(1, "onTime"),
    /** Of those due, neither on time nor late, since nobody can tell. */
    UNDECIDED(2, "undecided"),
    /** Of those due, closed by the instant looked from, be it late. */
    CLOSED(3, "closed"),
    /** Of those due, the person was spoken with, in time where there was a deadline for it. */
    CONTACTED(4, "contacted"),
    /** A person rated it or could have. */
    ANSWERABLE(5, "answerable"),
    /** Rated with the best level. */
    VERY_SATISFIED(6, "verySatisfied"),
    /** Rated with the second level. */
    SATISFIED(7, "satisfied"),
    /** Rated with the third level. */
    BASIC(8, "basic"),
    /** Rated with the fourth level. */
    DISSATISFIED(9, "dissatisfied"),
    /** Rated with the worst level. */
    VERY_DISSATISFIED(10, "veryDissatisfied"),
    /** Rated with one of the two lower levels, and an independent look found the person not right. */
    OVERTURNED(11, "overturned"),
    /** Rated with one of the two lower levels, and the independent look is not over. */
    PENDING(12, "pending"),
    /** Rated with one of the two lower levels; the person is right, and the unit did its duty and could do no more. */
    BEYOND_DUTY(13, "beyondDuty"),
    /** Rated with one of the two lower levels, and an independent look is over. */
    VERIFIED(23, "verified"),
    /** The person said whether the matter is resolved. */
    RESOLUTION_TOLD(14, "resolutionTold"),
    /** Of those, resolved. */
    RESOLVED(15, "resolved"),
    /** The person was called back. */
    CALLED(16, "called"),
    /** Of those, somebody answered. */
    REACHED(17, "reached"),
    /** Of those due, had to be done again. */
    REWORKED(18, "reworked"),
    /** Of those due, were given more time. */
    EXTENDED(19, "extended"),
    /** Of those due, the clock stood still for a while. */
    PAUSED(20, "paused"),
    /** Would have been due in the period, but went to another unit. */
    RELEASED(21, "released"),
    /** Of those due or released, the unit said that they were not its own. */
    RETURNED(22, "returned"),
    /**
     * Of those on time, closed in the last tenth of the time that was given: between its start and its deadline, both by the clock on
     * the wall. Where nobody told when that time began, nobody can tell.
     */
    LAST_MINUTE(24, "lastMinute"),
    /** Rated with one of the three upper levels, and somebody of the unit itself wrote that down. */
    SELF_RATED(25, "selfRated"),
    /** The person gave praise, and complained of nothing. */
    PRAISE(26, "praise"),
    /** Of those, somebody of the unit itself took it in. */
    SELF_PRAISE(27, "selfPraise"),
    /** Nobody promised when, but somebody rated it, said whether the matter is resolved, or was called back: it counts by that alone. */
    NOT_DUE(28, "notDue");

    private static final List<Count> ALL = List.of(values());

    private final int slot;
    private final String key;

    Count(int slot, String key) {
        this.slot = slot;
        this.key = key;
    }

    /** Returns the name that stored documents use. */
    public String key() {
        return key;
    }

    /** Returns the place of this count in an array of all counts. */
    int slot() {
        return slot;
    }

    static List<Count> all() {
        return ALL;
    }

    static Optional<Count> named(String key) {
        return ALL.stream().filter(count -> count.key.equals(key)).findFirst();
    }

    static List<String> keys() {
        return Arrays.stream(values()).map(Count::key).toList();
    }
}
