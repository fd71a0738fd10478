package io.github.redress.scoring.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.DepartmentId;
import io.github.redress.complaint.Recorded;
import io.github.redress.scoring.Formula;
import io.github.redress.scoring.SupervisionRule;
import io.github.redress.scoring.Trigger;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;

class CaseSupervisionProperties {

    private static final Instant LONG_AFTER = Histories.MONDAY.plus(Duration.ofDays(120));

    @Property(tries = 300)
    void orderOfEventsNeverMattersNorDoesBeingToldTwice(
            @ForAll("feeds") List<Recorded> feed, @ForAll Random random, @ForAll @IntRange(max = 60) int days) {
        List<Recorded> shuffled = new ArrayList<>(feed);
        shuffled.addAll(feed.subList(0, feed.size() / 2));
        Collections.shuffle(shuffled, random);

        assertThat(Watches.said(shuffled, after(days))).isEqualTo(Watches.said(feed, after(days)));
    }

    @Property(tries = 300)
    void nothingIsSaidTwiceHoweverOftenOneAsks(
            @ForAll("feeds") List<Recorded> feed, @ForAll @NotEmpty List<@IntRange(max = 60) Integer> days) {
        FiredNotices fired = Watches.NOTHING;
        Set<NoticeKey> said = new HashSet<>();
        for (int day : days) {
            List<Notice> notices = Watches.said(feed, after(day), fired);
            notices.forEach(notice -> assertThat(said.add(notice.key())).isTrue());
            fired = FiredNotices.read("fired", fired.with(notices).toJson());
        }

        assertThat(Watches.said(
                        feed, after(days.stream().mapToInt(day -> day).max().orElse(0)), fired))
                .isEmpty();
    }

    @Property(tries = 300)
    void askingOftenSaysWhatAskingOnceDoes(
            @ForAll("feeds") List<Recorded> feed, @ForAll List<@IntRange(max = 60) Integer> days) {
        List<Notice> often = new ArrayList<>();
        FiredNotices fired = Watches.NOTHING;
        for (int day : days) {
            List<Notice> notices = Watches.said(feed, after(day), fired);
            often.addAll(notices);
            fired = fired.with(notices);
        }
        often.addAll(Watches.said(feed, LONG_AFTER, fired));

        assertThat(Watches.keys(often)).isEqualTo(Watches.keys(Watches.said(feed, LONG_AFTER)));
    }

    @Property(tries = 300)
    void moreTimeNeverTakesANoticeBack(
            @ForAll("feeds") List<Recorded> feed,
            @ForAll @IntRange(max = 60) int days,
            @ForAll @IntRange(max = 60) int more) {
        assertThat(Watches.said(feed, after(days + more))).containsAll(Watches.said(feed, after(days)));
    }

    /** Whoever asked in between said the same: what happens afterwards takes nothing back. */
    @Property(tries = 300)
    void laterEventsNeverTakeANoticeBack(@ForAll("feeds") List<Recorded> feed, @ForAll @IntRange(max = 40) int known) {
        int first = Math.min(known, feed.size());
        List<Recorded> sofar = feed.subList(0, first);
        Instant then = first == feed.size() ? LONG_AFTER : feed.get(first).at().minusNanos(1);

        assertThat(Watches.keys(Watches.said(feed, LONG_AFTER))).containsAll(Watches.keys(Watches.said(sofar, then)));
    }

    @Property(tries = 200)
    void ruleThatIsNotInTheFileNeverSpeaksAndTheOthersDoNotMiss(
            @ForAll("feeds") List<Recorded> feed, @ForAll @IntRange(max = 11) int without) {
        SupervisionRule gone = Watches.SHIPPED.supervision().get(without);
        List<SupervisionRule> rest = Watches.SHIPPED.supervision().stream()
                .filter(rule -> !rule.equals(gone) && !isBuiltOn(rule, gone))
                .toList();
        Set<String> left = new HashSet<>(rest.stream().map(SupervisionRule::id).toList());
        Formula formula = Watches.SHIPPED.toBuilder().supervision(rest).build();

        List<Notice> said = Supervisor.of(formula, Watches.CALENDARS)
                .overCases(Watches.watched(feed), DepartmentId::value, LONG_AFTER, Watches.NOTHING);

        assertThat(said)
                .isEqualTo(Watches.said(feed, LONG_AFTER).stream()
                        .filter(notice -> left.contains(notice.rule().id()))
                        .toList());
    }

    private static boolean isBuiltOn(SupervisionRule rule, SupervisionRule other) {
        return rule.when() instanceof Trigger.Unheeded unheeded
                && unheeded.rule().equals(other.id());
    }

    @Property(tries = 200)
    void unitsUnderOtherNamesHaveTheSameNotices(@ForAll("feeds") List<Recorded> feed) {
        List<Notice> renamed = Watches.SUPERVISOR.overCases(
                Watches.watched(feed), department -> "unit of " + department, LONG_AFTER, Watches.NOTHING);

        List<Notice> said = Watches.said(feed, LONG_AFTER);
        assertThat(renamed)
                .extracting(Notice::key)
                .isEqualTo(said.stream().map(Notice::key).toList());
        assertThat(renamed)
                .extracting(Notice::evidence)
                .isEqualTo(said.stream().map(Notice::evidence).toList());
        assertThat(renamed)
                .extracting(Notice::unit)
                .isEqualTo(
                        said.stream().map(notice -> "unit of " + notice.unit()).toList());
    }

    @Property(tries = 200)
    void nothingFallsDueBeforeItsCauseNorInTheFuture(
            @ForAll("feeds") List<Recorded> feed, @ForAll @IntRange(max = 60) int days) {
        assertThat(Watches.said(feed, after(days))).allSatisfy(notice -> {
            assertThat(notice.at()).isBetween(Histories.MONDAY, after(days));
            if (notice.evidence() instanceof Evidence.OfDeadline deadline && deadline.workingDays() > 0) {
                assertThat(notice.at()).isAfter(deadline.due());
            }
        });
    }

    private static Instant after(int days) {
        return Histories.MONDAY.plus(Duration.ofDays(days));
    }

    @Provide
    static Arbitrary<List<Recorded>> feeds() {
        return Histories.feeds();
    }
}
