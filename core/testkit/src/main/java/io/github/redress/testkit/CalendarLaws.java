package io.github.redress.testkit;

import static io.github.redress.testkit.Outcome.SILENT;
import static io.github.redress.testkit.Outcome.atMost;
import static io.github.redress.testkit.Outcome.same;

import io.github.redress.calendar.CalendarDay;
import io.github.redress.calendar.DayPlan;
import io.github.redress.calendar.DayRules;
import io.github.redress.calendar.WorkCalendar;
import io.github.redress.calendar.WorkTimeline;
import io.github.redress.json.CalendarReader;
import io.github.redress.json.CalendarWriter;
import io.github.redress.json.FileFaults;
import io.github.redress.json.StrictJson;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;

/** Laws 27 to 31 and 33: what a change of the calendar, of its form or of its surroundings may do to a deadline. */
final class CalendarLaws {

    static final List<ClockLaw> ALL = List.of(
            ClockLaw.across(27, "营业时间增加，到期不会更晚", "More opening hours are never due later", CalendarLaws::superset),
            ClockLaw.across(28, "特殊日期的先后次序无关紧要", "The order of exceptions does not matter", CalendarLaws::order),
            ClockLaw.across(
                    29, "新版本不改变它生效前已到期的期限", "A version leaves what falls due before it begins", CalendarLaws::spliced),
            ClockLaw.across(30, "结果与机器的时区无关", "The machine's own time zone changes nothing", CalendarLaws::elsewhere),
            ClockLaw.across(
                    31,
                    "写出再读入的日历完全相同",
                    "A calendar that was written and read back is the same",
                    CalendarLaws::readBack),
            ClockLaw.across(
                    33, "同时提问得到同样的答案", "Questions asked at once get the answers they get alone", CalendarLaws::atOnce));

    private static final List<String> MACHINES = List.of("Pacific/Apia", "UTC", "America/New_York");

    /** So far that an index made for one question must grow, both ways. */
    private static final Duration REACH = Duration.ofDays(800);

    private CalendarLaws() {}

    private static Outcome superset(Scene s, Clocks clocks) {
        DayRules rules = s.timeline().calendar().rules();
        TreeMap<LocalDate, CalendarDay> more = new TreeMap<>(rules.exceptions());
        LocalDate added = s.timeline().local(s.moments().get(1)).toLocalDate();
        more.put(added, CalendarDay.of(DayPlan.WHOLE_DAY));
        WorkCalendar larger = s.timeline().calendar().toBuilder()
                .rules(new DayRules(rules.week(), more, rules.annual()))
                .build();
        return atMost(
                "due with " + added + " open all day",
                clocks.on(WorkTimeline.of(larger)).due(s.start(), s.a()),
                clocks.on(s.timeline()).due(s.start(), s.a()));
    }

    private static Outcome order(Scene s, Clocks clocks) {
        WorkCalendar calendar = s.timeline().calendar();
        List<Map.Entry<LocalDate, CalendarDay>> reversed =
                new ArrayList<>(calendar.rules().exceptions().entrySet());
        Collections.reverse(reversed);
        DayRules without = new DayRules(
                calendar.rules().week(), new TreeMap<>(), calendar.rules().annual());
        var builder = calendar.toBuilder().rules(without);
        reversed.forEach(entry -> builder.exception(entry.getKey(), entry.getKey(), entry.getValue()));
        return sameCalendar(s, clocks, builder.build());
    }

    /** The version closes for good: whatever it touches moves. Hours come back later, so that every deadline still exists. */
    private static Outcome spliced(Scene s, Clocks clocks) {
        WorkCalendar plain = s.timeline().calendar();
        Instant due = clocks.on(s.timeline()).due(s.start(), s.a());
        Instant begins = s.moments().get(2).isBefore(due) ? due : s.moments().get(2);
        LocalDateTime cut = s.timeline().local(begins.plusNanos(999_999_999)).truncatedTo(ChronoUnit.SECONDS);
        boolean taken = plain.versions().stream()
                .anyMatch(v -> v.from().equals(cut) || v.from().equals(cut.plusYears(2)));
        if (taken || s.timeline().at(cut).isBefore(due)) {
            return SILENT;
        }
        WorkCalendar spliced = plain.toBuilder()
                .version(cut, new DayRules(Map.of(), new TreeMap<>(), new TreeMap<>()))
                .version(cut.plusYears(2), plain.rules())
                .build();
        return same(
                "due with a version from " + cut,
                clocks.on(WorkTimeline.of(spliced)).due(s.start(), s.a()),
                due);
    }

    /** Sets the zone of the machine and sets it back: nothing else in the process may look at it meanwhile. */
    private static Outcome elsewhere(Scene s, Clocks clocks) {
        Outcome all = Outcome.KEPT;
        TimeZone before = TimeZone.getDefault();
        try {
            List<Object> first = answers(s, clocks);
            for (String machine : MACHINES) {
                TimeZone.setDefault(TimeZone.getTimeZone(machine));
                all = all.and(() -> same("answers in " + machine, answers(s, clocks), first));
            }
        } finally {
            TimeZone.setDefault(before);
        }
        return all;
    }

    private static Outcome readBack(Scene s, Clocks clocks) {
        FileFaults faults = new FileFaults();
        byte[] written = CalendarWriter.write(s.timeline().calendar()).getBytes(StandardCharsets.UTF_8);
        Optional<WorkCalendar> back =
                StrictJson.parse("back.json", written, faults).flatMap(CalendarReader::read);
        return back.isEmpty() || !faults.isEmpty()
                ? Outcome.broken("it cannot be read back: " + faults.list())
                : sameCalendar(s, clocks, back.get());
    }

    private static Outcome atOnce(Scene s, Clocks clocks) {
        List<Object> alone = answers(s, clocks);
        ClockUnderTest shared = clocks.on(WorkTimeline.of(s.timeline().calendar()));
        CompletableFuture<Duration> grows = CompletableFuture.supplyAsync(
                () -> shared.between(s.start().minus(REACH), s.start().plus(REACH)));
        List<Object> meanwhile = answers(s, shared);
        grows.join();
        return same("answers while the index grows", meanwhile, alone);
    }

    private static Outcome sameCalendar(Scene s, Clocks clocks, WorkCalendar changed) {
        WorkCalendar calendar = s.timeline().calendar();
        return same("content hash", changed.contentHash(), calendar.contentHash())
                .and(() -> same("answers", answers(s, clocks.on(WorkTimeline.of(changed))), answers(s, clocks)));
    }

    private static List<Object> answers(Scene s, Clocks clocks) {
        return answers(s, clocks.on(s.timeline()));
    }

    private static List<Object> answers(Scene s, ClockUnderTest c) {
        return List.of(c.due(s.start(), s.a()), c.between(s.start(), s.moments().get(3)), c.subtract(s.start(), s.b()));
    }
}
