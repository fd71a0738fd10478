package io.github.redress.scoring.supervision;

import io.github.redress.DepartmentId;
import io.github.redress.Text;
import io.github.redress.calendar.CalendarId;
import io.github.redress.calendar.WorkTimeline;
import io.github.redress.scoring.Formula;
import io.github.redress.scoring.SupervisionRule;
import io.github.redress.scoring.Trigger;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds what the supervision rules of a formula have to say.
 *
 * <ul>
 *   <li>A notice falls due at the instant at which what its rule looks for is first so. That follows from what is known up to then: later
 *       events, and boards that are corrected, take no notice back. So a rule may speak about a deadline that has been kept since, if
 *       nobody asked in between; the evidence says so.
 *   <li>A notice is said once, by its {@link NoticeKey}: whoever asks again, elsewhere, later or with the events in another order, and
 *       brings what was said before, is told nothing twice.
 *   <li>Where a board was corrected, its last edition counts. A notice that this brings cites that edition; one that was said stays.
 * </ul>
 *
 * <p>It keeps nothing and does nothing. Immutable, and safe for many threads.
 */
public final class Supervisor {

    private static final Comparator<Notice> ORDER =
            Comparator.comparing(Notice::at).thenComparing(Notice::key);

    private final List<SupervisionRule> rules;
    private final WorkingDays days;
    private final NoticeText words;

    private Supervisor(List<SupervisionRule> rules, WorkingDays days, NoticeText words) {
        this.rules = rules;
        this.days = days;
        this.words = words;
    }

    /**
     * Returns the supervisor of a formula's rules.
     *
     * @param calendars the calendars that the rules name, and maybe others
     * @throws IllegalArgumentException if one that a rule names is missing
     */
    public static Supervisor of(Formula formula, Collection<WorkTimeline> calendars) {
        WorkingDays days = new WorkingDays(calendars);
        for (SupervisionRule rule : formula.supervision()) {
            CalendarId named = calendar(rule.when());
            if (named != null && !days.has(named)) {
                throw new IllegalArgumentException(
                        "rule " + rule.id() + " names calendar " + named + "; given are " + days.names());
            }
        }
        return new Supervisor(formula.supervision(), days, new NoticeText(id -> Text.of(id, id)));
    }

    /** Returns the same supervisor, whose notices call units by these names, as {@code roster::name}; by default by their ids. */
    public Supervisor calling(Function<String, Text> names) {
        return new Supervisor(rules, days, new NoticeText(names));
    }

    private static @Nullable CalendarId calendar(Trigger when) {
        if (when instanceof Trigger.ClockUsed used) {
            return used.calendar();
        }
        if (when instanceof Trigger.BeforeDue before) {
            return before.calendar();
        }
        if (when instanceof Trigger.Late late) {
            return late.calendar();
        }
        return when instanceof Trigger.Unheeded unheeded ? unheeded.calendar() : null;
    }

    /**
     * Returns what there is to say about cases, in the order in which it fell due.
     *
     * @param cases what is known of them
     * @param unit names the unit that a department counts for
     * @param now up to when, that instant included
     * @param fired what was said before
     * @throws io.github.redress.calendar.BeyondCoverageException if a notice falls due where its calendar is not known and refuses to be
     *     asked
     */
    public List<Notice> overCases(
            WatchedCases cases, Function<DepartmentId, String> unit, Instant now, FiredNotices fired) {
        CaseNotices notices = new CaseNotices(rules, days, unit, Objects.requireNonNull(now, "now"), words);
        return unsaid(
                cases.cases().entrySet().stream()
                        .flatMap(each -> notices.about(each.getKey(), each.getValue()).stream()),
                fired);
    }

    /**
     * Returns what there is to say about units, in the order in which it fell due.
     *
     * @param boards all that rules may look back at, in any order: of several editions of a board the last counts
     * @param fired what was said before
     * @throws IllegalArgumentException if the same edition of a board comes with two hashes
     */
    public List<Notice> overBoards(Collection<PeriodBoard> boards, FiredNotices fired) {
        return unsaid(BoardNotices.of(rules, LatestBoards.of(boards), words).stream(), fired);
    }

    private static List<Notice> unsaid(Stream<Notice> notices, FiredNotices fired) {
        return notices.filter(notice -> !fired.has(notice)).sorted(ORDER).toList();
    }
}
