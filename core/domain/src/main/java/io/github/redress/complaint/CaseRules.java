package io.github.redress.complaint;

import io.github.redress.ComplaintKind;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a city fixes of the way of a complaint beside its deadlines. Windows of time, as that in which a person may rate, are goals
 * of its policies.
 *
 * @param reviewedReplies the kinds of complaint whose answers the centre looks at before the person gets them
 * @param contests how many times, over all departments, a complaint may be said to be somebody else's, 0 or more; the last
 *     decision cannot be contested
 * @param reworks how many times a complaint may be handed back to be done again, 0 or more
 * @param reviews how many times a person may ask a higher body to look at it again, 0 or more
 * @param extensions how many times the deadline of one assignment may be extended, 0 or more
 * @param verifiesBadRatings whether somebody independent looks at every case whose person is not satisfied, without anybody asking
 * @param callbacks how many calls about one answer that reach nobody keep the promise to call back, 1 or more
 */
public record CaseRules(
        Set<ComplaintKind> reviewedReplies,
        int contests,
        int reworks,
        int reviews,
        int extensions,
        boolean verifiesBadRatings,
        int callbacks) {

    private static final CaseRules USUAL = new CaseRules(Set.of(), 3, 2, 2, 1, false, 3);

    /** Copies the set; refuses a negative number, and no call at all. */
    public CaseRules {
        EnumSet<ComplaintKind> kinds = EnumSet.noneOf(ComplaintKind.class);
        kinds.addAll(reviewedReplies);
        reviewedReplies = Set.copyOf(kinds);
        atLeastNone("contests", contests);
        atLeastNone("reworks", reworks);
        atLeastNone("reviews", reviews);
        atLeastNone("extensions", extensions);
        if (callbacks < 1) {
            throw new IllegalArgumentException("callbacks must be 1 or more, was " + callbacks);
        }
    }

    /**
     * Returns what holds unless a city says otherwise: no answer is looked at first, three contests, two reworks, two reviews, one
     * extension, independent verification only where somebody asks for it, three calls that may reach nobody.
     *
     * <p>Sources: two reviews are those of the petition regulation of 2022, articles 35 and 36; the other numbers are ours.
     */
    public static CaseRules usual() {
        return USUAL;
    }

    /** Returns the same rules, with these kinds of complaint whose answers are looked at first. */
    public CaseRules reviewing(Set<ComplaintKind> kinds) {
        return new CaseRules(kinds, contests, reworks, reviews, extensions, verifiesBadRatings, callbacks);
    }

    /** Returns the same rules, with this many reworks, 0 or more. */
    public CaseRules withReworks(int most) {
        return new CaseRules(reviewedReplies, contests, most, reviews, extensions, verifiesBadRatings, callbacks);
    }

    /** Returns the same rules, with this many reviews, 0 or more. */
    public CaseRules withReviews(int most) {
        return new CaseRules(reviewedReplies, contests, reworks, most, extensions, verifiesBadRatings, callbacks);
    }

    /** Returns the same rules, with this many extensions of one deadline, 0 or more. */
    public CaseRules withExtensions(int most) {
        return new CaseRules(reviewedReplies, contests, reworks, reviews, most, verifiesBadRatings, callbacks);
    }

    /** Returns the same rules, with this many contests, 0 or more. */
    public CaseRules withContests(int most) {
        return new CaseRules(reviewedReplies, most, reworks, reviews, extensions, verifiesBadRatings, callbacks);
    }

    /** Returns the same rules, with an independent look at every bad rating. */
    public CaseRules verifyingBadRatings() {
        return new CaseRules(reviewedReplies, contests, reworks, reviews, extensions, true, callbacks);
    }

    /** Returns the same rules, with this many calls that reach nobody after which the promise to call back is kept, 1 or more. */
    public CaseRules withCallbacks(int enough) {
        return new CaseRules(reviewedReplies, contests, reworks, reviews, extensions, verifiesBadRatings, enough);
    }

    private static void atLeastNone(String what, int number) {
        if (number < 0) {
            throw new IllegalArgumentException(what + " must be 0 or more, was " + number);
        }
    }
}
