package io.github.redress.scoring.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.ContentHash;
import io.github.redress.DepartmentId;
import io.github.redress.calendar.WorkTimeline;
import io.github.redress.complaint.OversightCommand;
import io.github.redress.complaint.Recorded;
import io.github.redress.complaint.SealedText;
import io.github.redress.json.ShippedCalendar;
import io.github.redress.scoring.Formula;
import io.github.redress.scoring.NoticeKind;
import io.github.redress.scoring.ShippedFormula;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What an integrator writes: a sweep that says what there is to say, once, and what becomes of it at the desk. */
class SupervisionExampleTest {

    private static final Instant START = Instant.parse("2026-03-02T01:00:00Z");
    private static final List<Recorded> FEED = List.of(
            Histories.recorded(1, 1, START, Histories.dispatched()),
            Histories.recorded(1, 2, START, Histories.promised(START, Instant.parse("2026-03-06T09:30:00Z"))));

    private static final Formula FORMULA = ShippedFormula.CN_SUPERVISED.read();
    private static final Supervisor SUPERVISOR =
            Supervisor.of(FORMULA, List.of(WorkTimeline.of(ShippedCalendar.CHINA_OFFICE.read())));

    @Test
    void sweepSaysEverythingOnceAndTheDeskGetsItsCommands() {
        byte[] stored = FiredNotices.since(START).toJson();

        List<OversightCommand> commands = new ArrayList<>();
        for (String now : List.of("2026-03-05T12:00:00Z", "2026-03-09T02:00:00Z", "2026-03-09T03:00:00Z")) {
            WatchedCases cases = new WatchedCases();
            FEED.forEach(cases::add);
            FiredNotices fired = FiredNotices.read("notices", stored);
            List<Notice> notices = SUPERVISOR.overCases(cases, DepartmentId::value, Instant.parse(now), fired);
            notices.forEach(notice -> command(notice).ifPresent(commands::add));
            stored = fired.with(notices).toJson();
        }

        assertThat(commands)
                .extracting(command -> command.action().name())
                .containsExactly("REMIND", "REMIND", "REMIND"); // the day before, 80 %, and the urge
    }

    @Test
    void boardsOfTwoMonthsCallAUnitIn() {
        Map<String, Integer> satisfied = Map.of("unit", 50, "a", 90, "b", 91, "c", 92, "d", 93, "e", 94, "f", 95);
        List<PeriodBoard> boards = List.of(Months.month(1, satisfied), Months.month(2, satisfied));

        List<Notice> notices = SUPERVISOR.overBoards(boards, FiredNotices.since(START.minusSeconds(86_400L * 60)));

        assertThat(notices)
                .filteredOn(notice -> notice.rule().kind() == NoticeKind.SUMMONS)
                .extracting(Notice::unit)
                .containsExactly("unit");
    }

    /** Returns what a desk is to do; what has ended since is left alone. A desk's command key is the digest of the notice's key. */
    private static Optional<OversightCommand> command(Notice notice) {
        if (notice.evidence() instanceof Evidence.OfDeadline deadline && deadline.ended() != null) {
            return Optional.empty();
        }
        SealedText words = sealed(notice);
        return switch (notice.rule().kind()) {
            case REMINDER, URGE -> Optional.of(new OversightCommand.Remind(DepartmentId.of(notice.unit()), words));
            case SUPERVISION ->
                Optional.of(new OversightCommand.OpenSupervision(
                        notice.rule().level(), notice.rule().cause(), words));
            case ESCALATION ->
                Optional.of(new OversightCommand.EscalateCase(notice.rule().level(), words));
            default -> Optional.empty(); // a bulletin, a summons, a referral: letters, and no desk's business
        };
    }

    private static SealedText sealed(Notice notice) {
        return new SealedText(
                UUID.nameUUIDFromBytes(new byte[] {1}),
                ContentHash.of(notice.text().zh()));
    }
}
