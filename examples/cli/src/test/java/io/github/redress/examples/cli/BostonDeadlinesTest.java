package io.github.redress.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.calendar.CalendarId;
import io.github.redress.calendar.TimeWindow;
import io.github.redress.calendar.WorkCalendar;
import io.github.redress.calendar.WorkTimeline;
import io.github.redress.json.FileFaults;
import io.github.redress.json.StrictJson;
import io.github.redress.json.StrictObject;
import io.github.redress.json.StrictValue;
import io.github.redress.scoring.CaseResult;
import io.github.redress.scoring.OnTimeFlag;
import io.github.redress.scoring.Period;
import io.github.redress.scoring.Tally;
import io.github.redress.sla.CalendarDays;
import io.github.redress.sla.EndRule;
import io.github.redress.sla.Roll;
import io.github.redress.sla.SlaTarget;
import io.github.redress.sla.StartRule;
import io.github.redress.sla.WorkingDays;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * What Boston promised in the second half of 2011, reckoned by a rule that this library does not ship.
 *
 * <p>The targets and the rule were inferred from the rows themselves, by the keepers of the shared data; the City published
 * neither. Every time in the files is what a clock in Boston showed.
 */
class BostonDeadlinesTest {

    /** No holidays, and no hours: a date counts whole, so that a deadline keeps whatever time of day it has. */
    private static final WorkTimeline BOSTON = WorkTimeline.of(WorkCalendar.weekdays(
            CalendarId.of("boston-2011"), ZoneId.of("America/New_York"), TimeWindow.parse("00:00-24:00")));

    /**
     * What came at a weekend counted as received on Monday at the same time; what then stood at 17:00 or later, at 08:30 of the
     * next working date. Not monotone: Friday evening began at 08:30 on Monday, and the small hours of Saturday before it.
     */
    private record BostonOf2011() implements StartRule {

        @Override
        public CountStart begin(WorkTimeline timeline, Instant start) {
            LocalDateTime local = timeline.local(start);
            LocalDate date = timeline.workingDateFrom(local.toLocalDate());
            if (local.getHour() >= 17) {
                return new CountStart(
                        timeline.at(timeline.plusWorkingDates(date, 1).atTime(LocalTime.of(8, 30))), false);
            }
            return new CountStart(
                    date.equals(local.toLocalDate()) ? start : timeline.at(date.atTime(local.toLocalTime())), false);
        }
    }

    @Test
    void everyExpectedDeadlineIsOursToTheSecond() throws IOException {
        Map<String, SlaTarget> targets = targets();
        Map<String, Map<String, String>> requests = new HashMap<>();
        SharedData.rows("boston311/boston311_2011H2.csv.gz", row -> requests.put(row.get("case_enquiry_id"), row));
        List<String> wrong = new ArrayList<>();
        Map<String, Integer> counted = new TreeMap<>();

        SharedData.rows("boston311/expected_deadlines_2011H2.csv.gz", row -> {
            Instant expected = at(row.get("expected_deadline"));
            if (expected == null) {
                counted.merge("without a policy", 1, Integer::sum);
                return;
            }
            Map<String, String> request = requests.get(row.get("case_enquiry_id"));
            Instant due = targets.get(request.get("type"))
                    .due(BOSTON, at(request.get("open_dt")))
                    .at();
            counted.merge("with a deadline", 1, Integer::sum);
            if (!due.equals(expected)) {
                wrong.add(row + " was " + due);
            }
            if (Duration.between(due, at(row.get("city_target"))).abs().compareTo(Duration.ofSeconds(120)) <= 0) {
                counted.merge("within 120 s of the City", 1, Integer::sum);
            }
        });

        assertThat(wrong).isEmpty();
        assertThat(counted)
                .isEqualTo(
                        Map.of("with a deadline", 47_264, "without a policy", 6, "within 120 s of the City", 46_850));
    }

    /** On all 58,093 rows with a flag; the 158 without one come out late. What has no target is on time by the City's rule. */
    @Test
    void whoIsOnTimeIsWhoTheCityCallsOnTime() throws IOException {
        List<Map<String, String>> rows = new ArrayList<>();
        SharedData.rows("boston311/boston311_2011H2.csv.gz", rows::add);
        Instant lastKnown = rows.stream()
                .map(row -> row.get("closed_dt"))
                .filter(closed -> !closed.isEmpty())
                .max(String::compareTo)
                .map(BostonDeadlinesTest::at)
                .orElseThrow();
        Period ever = new Period(Instant.MIN, Instant.MAX, lastKnown);

        Map<String, Integer> verdicts = new TreeMap<>();
        for (Map<String, String> row : rows) {
            verdicts.merge(row.get("ontime") + " " + isOnTime(row, ever), 1, Integer::sum);
        }

        assertThat(verdicts).isEqualTo(Map.of("ONTIME true", 46_572, "OVERDUE false", 11_521, " false", 158));
    }

    private static boolean isOnTime(Map<String, String> row, Period period) {
        Instant target = at(row.get("target_dt"));
        CaseResult result = CaseResult.builder(row.get("case_enquiry_id"), row.get("department"))
                .due(target)
                .closed(at(row.get("closed_dt")))
                .onTime(target == null ? OnTimeFlag.ON_TIME : OnTimeFlag.UNSTATED)
                .build();
        Tally tally = Tally.of(result, period);
        assertThat(tally.due()).as("%s is decided", row).isEqualTo(1);
        return tally.onTime() == 1;
    }

    private static Map<String, SlaTarget> targets() throws IOException {
        byte[] policies = Files.readAllBytes(SharedData.file("boston311/inferred_policies_2011H2.json"));
        FileFaults faults = new FileFaults();
        Map<String, SlaTarget> targets = new HashMap<>();
        for (StrictValue policy : StrictJson.parse("policies", policies, faults)
                .flatMap(StrictValue::open)
                .orElseThrow()
                .elements("policies")) {
            StrictObject object = policy.open().orElseThrow();
            String unit = object.required("unit").flatMap(StrictValue::text).orElseThrow();
            int days = object.required("amount")
                    .flatMap(amount -> amount.integer(0, 10_000))
                    .orElseThrow();
            targets.put(
                    object.required("type").flatMap(StrictValue::text).orElseThrow(),
                    unit.equals("BUSINESS_DAYS")
                            ? new WorkingDays(days, new BostonOf2011(), EndRule.SAME_TIME)
                            : new CalendarDays(days, EndRule.SAME_TIME, Roll.NONE));
        }
        faults.throwIfAny();
        return targets;
    }

    private static @Nullable Instant at(String local) {
        return local.isEmpty() ? null : BOSTON.at(LocalDateTime.parse(local));
    }
}
