package io.github.redress.examples.portal.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.ComplaintId;
import io.github.redress.ContentHash;
import io.github.redress.Text;
import io.github.redress.calendar.CalendarId;
import io.github.redress.scoring.Cadence;
import io.github.redress.scoring.Measure;
import io.github.redress.scoring.NoticeKind;
import io.github.redress.scoring.SupervisionRule;
import io.github.redress.scoring.Trigger;
import io.github.redress.scoring.supervision.CitedBoard;
import io.github.redress.scoring.supervision.Evidence;
import io.github.redress.scoring.supervision.FiredNotices;
import io.github.redress.scoring.supervision.Notice;
import io.github.redress.scoring.supervision.NoticeKey;
import io.github.redress.storage.Storage;
import io.github.redress.storage.memory.MemoryStorage;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What was said is said once, whichever instance says it, and is read as it was written. */
class SaidNoticesTest {

    private static final Instant NOVEMBER = Instant.parse("2026-11-24T08:00:00Z");
    private static final Duration BACK = Duration.ofDays(30);
    private static final SupervisionRule URGE =
            SupervisionRule.of("urge", NoticeKind.URGE, new Trigger.Late(1, CalendarId.of("office"), 0, false));
    private static final CitedBoard WEEK = new CitedBoard(
            Cadence.WEEKLY, LocalDate.of(2026, 11, 16), LocalDate.of(2026, 11, 23), 2, ContentHash.of("a board"));

    private final Storage storage = MemoryStorage.create();
    private final SaidNotices here = at(NOVEMBER);
    private final SaidNotices there = at(NOVEMBER);

    @Test
    void whatOneInstanceSaidAnotherReadsAndDoesNotSay() {
        assertThat(here.say(BACK, unsaid(urge("water")))).isEqualTo(1);

        assertThat(there.say(BACK, unsaid(urge("water")))).isZero();
        assertThat(there.say(BACK, unsaid(urge("water"), urge("police")))).isEqualTo(1);
        assertThat(here.all()).extracting(SaidNotice::unit).containsExactly("police", "water");
    }

    @Test
    void twoThatLookAtTheSameMomentSayItOnce() {
        Function<FiredNotices, List<Notice>> overtaken = fired -> {
            here.say(BACK, unsaid(urge("water")));
            return unsaid(urge("water")).apply(fired);
        };

        assertThat(there.say(BACK, overtaken)).isZero();
        assertThat(at(NOVEMBER).all()).hasSize(1);
    }

    @Test
    void nothingIsSaidAgainInALaterMonth() {
        here.say(BACK, unsaid(urge("water")));

        SaidNotices december = at(Instant.parse("2026-12-02T08:00:00Z"));

        assertThat(december.say(BACK, unsaid(urge("water"), urge("police")))).isEqualTo(1);
        assertThat(december.all()).hasSize(2);
        assertThat(at(Instant.parse("2028-12-02T08:00:00Z")).all()).isEmpty();
    }

    @Test
    void whatAnotherInstanceWritesLateIntoTheMonthBeforeIsReadAllTheSame() {
        SaidNotices december = at(Instant.parse("2026-12-01T00:00:01Z"));
        december.say(BACK, unsaid(urge("police")));

        here.say(BACK, unsaid(urge("water")));

        assertThat(december.all()).extracting(SaidNotice::unit).containsExactly("police", "water");
        assertThat(december.say(BACK, unsaid(urge("water")))).isZero();
    }

    @Test
    void whatFellDueLongAgoIsNotSaidAnyMore() {
        assertThat(here.say(Duration.ofDays(1), unsaid(urge("water")))).isZero();
        assertThat(here.all()).isEmpty();
    }

    @Test
    void evidenceOfEverySortIsReadAsItWasWritten() {
        List<Evidence> sorts = List.of(
                urge("water").evidence(),
                new Evidence.OfCount(new ComplaintId(new UUID(4, 2)), 3, List.of(2L, 5L, 9L)),
                new Evidence.OfBoards(
                        List.of(WEEK),
                        Measure.SATISFACTION_RATE,
                        new BigDecimal("3"),
                        new BigDecimal("8"),
                        new BigDecimal("69.4201"),
                        new BigDecimal("75"),
                        7),
                new Evidence.OfNotices(List.of(WEEK), List.of(new NoticeKey("summons", "water", WEEK.days()))),
                new Evidence.OfYear(WEEK, List.of(WEEK), null, null, new TreeMap<>(java.util.Map.of("watch", 4))));
        List<Notice> notices = sorts.stream()
                .map(evidence -> new Notice(
                        new NoticeKey("rule", evidence.getClass().getSimpleName(), "once"),
                        URGE,
                        "water",
                        NOVEMBER,
                        evidence,
                        Text.of("一", "one")))
                .toList();

        here.say(
                BACK, fired -> notices.stream().filter(each -> !fired.has(each)).toList());

        assertThat(there.all())
                .containsExactlyInAnyOrderElementsOf(
                        notices.stream().map(SaidNotice::of).toList());
        assertThat(there.find(notices.get(0).key().digest())).contains(SaidNotice.of(notices.get(0)));
    }

    private SaidNotices at(Instant now) {
        return new SaidNotices(storage, Clock.fixed(now, ZoneOffset.UTC));
    }

    private static Function<FiredNotices, List<Notice>> unsaid(Notice... notices) {
        return fired ->
                List.of(notices).stream().filter(each -> !fired.has(each)).toList();
    }

    private static Notice urge(String unit) {
        Instant due = NOVEMBER.minus(Duration.ofDays(5));
        return new Notice(
                new NoticeKey("urge", unit, "1@" + due),
                URGE,
                unit,
                due.plus(Duration.ofDays(2)),
                new Evidence.OfDeadline(new ComplaintId(new UUID(4, 1)), 1, due, 1, false, List.of(3L), null),
                Text.of("逾期", "late"));
    }
}
