package io.github.redress.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.calendar.CalendarDay;
import io.github.redress.calendar.DayPlan;
import io.github.redress.calendar.DayRules;
import io.github.redress.calendar.WorkCalendar;
import io.github.redress.calendar.WorkTimeline;
import io.github.redress.json.CalendarReader;
import io.github.redress.json.CalendarWriter;
import io.github.redress.json.FileFaults;
import io.github.redress.json.StrictJson;
import io.github.redress.sla.EndRule;
import io.github.redress.sla.StartRule;
import io.github.redress.sla.WorkingDays;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The laws of calendars and of working dates. */
class CalendarProperties extends Scenes {

    @Property
    void law27MoreOpeningHoursAreNeverDueLater(@ForAll("scenes") Scene s) {
        DayRules rules = s.timeline().calendar().rules();
        TreeMap<LocalDate, CalendarDay> more = new TreeMap<>(rules.exceptions());
        LocalDate added = s.timeline().local(s.moments().get(1)).toLocalDate();
        more.put(added, CalendarDay.of(DayPlan.WHOLE_DAY));
        WorkTimeline larger = WorkTimeline.of(s.timeline().calendar().toBuilder()
                .rules(new DayRules(rules.week(), more, rules.annual()))
                .build());

        assertThat(larger.due(s.start(), s.a())).isBeforeOrEqualTo(s.timeline().due(s.start(), s.a()));
    }

    @Property
    void law28OrderOfExceptionsIsIrrelevant(@ForAll("scenes") Scene s) {
        WorkCalendar calendar = s.timeline().calendar();
        List<Map.Entry<LocalDate, CalendarDay>> reversed =
                new ArrayList<>(calendar.rules().exceptions().entrySet());
        Collections.reverse(reversed);
        var builder =
                calendar.toBuilder().rules(new DayRules(calendar.rules().week(), new TreeMap<>(), new TreeMap<>()));
        reversed.forEach(entry -> builder.exception(entry.getKey(), entry.getKey(), entry.getValue()));

        assertThat(builder.build()).isEqualTo(calendar);
    }

    @Property
    void law29AVersionLeavesWhatFallsDueBeforeItBegins(@ForAll("scenes") Scene s) {
        WorkCalendar plain = s.timeline().calendar();
        LocalDateTime cut = s.timeline()
                .local(s.moments().get(2))
                .truncatedTo(ChronoUnit.SECONDS)
                .plusSeconds(1);
        WorkTimeline spliced = WorkTimeline.of(plain.toBuilder()
                .version(cut, new DayRules(Map.of(), new TreeMap<>(), new TreeMap<>()))
                .version(cut.plusYears(2), plain.rules())
                .build());
        Instant from = spliced.at(cut);
        Instant due = s.timeline().due(s.start(), s.a());

        if (!due.isAfter(from)) {
            assertThat(spliced.due(s.start(), s.a())).isEqualTo(due);
        }
    }

    @Property
    void law31ACalendarReadBackIsTheSame(@ForAll("scenes") Scene s) {
        WorkCalendar calendar = s.timeline().calendar();
        FileFaults faults = new FileFaults();

        WorkCalendar back = StrictJson.parse(
                        "back.json", CalendarWriter.write(calendar).getBytes(StandardCharsets.UTF_8), faults)
                .flatMap(CalendarReader::read)
                .orElseThrow(() -> new AssertionError(faults.list()));

        assertThat(back.contentHash()).isEqualTo(calendar.contentHash());
        assertThat(WorkTimeline.of(back).due(s.start(), s.a()))
                .isEqualTo(s.timeline().due(s.start(), s.a()));
    }

    @Property
    void law32WorkingDaysEndAtTheCloseOfTheirDate(@ForAll("scenes") Scene s) {
        LocalDate date = s.timeline().local(s.start()).toLocalDate();
        Instant before = s.start();
        for (int n = 1; n <= 6; n++) {
            Instant due = WorkingDays.of(n).due(s.timeline(), s.start()).at();
            date = s.timeline().plusWorkingDates(date, 1);

            assertThat(due).isEqualTo(s.timeline().closing(date)).isAfter(before);
            before = due;
        }
    }

    @Property
    void law32WorkingDaysAddFromOneCloseToTheNext(@ForAll("scenes") Scene s) {
        Instant first = WorkingDays.of(2).due(s.timeline(), s.start()).at();
        boolean beforeMidnight = s.timeline()
                .local(first)
                .toLocalDate()
                .equals(s.timeline().local(first.minusNanos(1)).toLocalDate());

        if (beforeMidnight) {
            assertThat(WorkingDays.of(3).due(s.timeline(), first))
                    .isEqualTo(WorkingDays.of(5).due(s.timeline(), s.start()));
        }
    }

    @Property
    void laterStartIsNeverDueEarlierInWorkingDays(@ForAll("scenes") Scene s) {
        for (EndRule end : List.of(EndRule.CLOSE_OF_DAY, EndRule.END_OF_DATE)) {
            WorkingDays target = new WorkingDays(4, StartRule.FROM_OPENING, end);

            assertThat(target.due(s.timeline(), s.start()).at())
                    .isBeforeOrEqualTo(
                            target.due(s.timeline(), s.moments().get(1)).at());
        }
    }

    @Property
    void noDeadlineLiesBeforeItsStart(@ForAll("scenes") Scene s) {
        assertThat(s.target().due(s.timeline(), s.start()).at()).isAfterOrEqualTo(s.start());
    }

    @Property
    void workingDatesCountBackAsTheyCountForth(@ForAll("scenes") Scene s) {
        LocalDate date =
                s.timeline().workingDateFrom(s.timeline().local(s.start()).toLocalDate());

        assertThat(s.timeline().plusWorkingDates(s.timeline().plusWorkingDates(date, 7), -7))
                .isEqualTo(date);
    }
}
