package io.github.redress.scoring;

import io.github.redress.calendar.CalendarId;
import io.github.redress.complaint.AuthorityLevel;
import io.github.redress.complaint.SupervisionCause;
import io.github.redress.json.StrictObject;
import io.github.redress.json.StrictValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the supervision rules of a formula. */
final class SupervisionReader {

    private static final int MOST = 1_000_000;

    private SupervisionReader() {}

    /** The words for triggers, in files. */
    enum Type {
        CLOCK_USED,
        BEFORE_DUE,
        LATE,
        UNHEEDED,
        COUNTED,
        LISTED,
        BELOW_FLOOR,
        AT_BOTTOM,
        REPEATED,
        YEAR_END
    }

    static List<SupervisionRule> rules(List<StrictValue> elements) {
        List<SupervisionRule> rules = new ArrayList<>();
        for (StrictValue element : elements) {
            element.object("rule", "notice", "when", "cause", "level").ifPresent(object -> {
                Optional<String> id = object.required("rule").flatMap(StrictValue::name);
                Optional<NoticeKind> kind = object.required("notice").flatMap(value -> value.oneOf(NoticeKind.class));
                Optional<Trigger> when = object.required("when").flatMap(SupervisionReader::trigger);
                Optional<SupervisionCause> cause =
                        object.optional("cause").flatMap(value -> value.oneOf(SupervisionCause.class));
                Optional<AuthorityLevel> level =
                        object.optional("level").flatMap(value -> value.oneOf(AuthorityLevel.class));
                if (id.isPresent() && kind.isPresent() && when.isPresent()) {
                    Numbers.built(
                                    element,
                                    () -> new SupervisionRule(
                                            id.get(), kind.get(), when.get(), cause.orElse(null), level.orElse(null)))
                            .ifPresent(rules::add);
                }
            });
        }
        return rules;
    }

    private static Optional<Trigger> trigger(StrictValue value) {
        return value.open()
                .flatMap(object -> object.required("type"))
                .flatMap(word -> word.oneOf(Type.class))
                .flatMap(type -> switch (type) {
                    case CLOCK_USED ->
                        value.object("type", "percent", "calendar").flatMap(SupervisionReader::clockUsed);
                    case BEFORE_DUE ->
                        value.object("type", "workingDays", "calendar").flatMap(SupervisionReader::beforeDue);
                    case LATE ->
                        value.object("type", "workingDays", "calendar", "urges", "unlessReasoned")
                                .flatMap(SupervisionReader::late);
                    case UNHEEDED ->
                        value.object("type", "rule", "workingDays", "calendar").flatMap(SupervisionReader::unheeded);
                    case COUNTED -> value.object("type", "count", "atLeast").flatMap(SupervisionReader::counted);
                    case LISTED -> value.object("type", "every").flatMap(SupervisionReader::listed);
                    case BELOW_FLOOR ->
                        value.object("type", "every", "measure", "percent").flatMap(SupervisionReader::belowFloor);
                    case AT_BOTTOM ->
                        value.object("type", "every", "worst", "periods", "measure", "percent")
                                .flatMap(SupervisionReader::atBottom);
                    case REPEATED -> value.object("type", "rule", "times").flatMap(SupervisionReader::repeated);
                    case YEAR_END -> value.object("type").map(object -> new Trigger.YearEnd());
                });
    }

    private static Optional<Trigger> clockUsed(StrictObject object) {
        Optional<BigDecimal> percent = object.required("percent").flatMap(value -> Numbers.within(value, "0", "100"));
        Optional<CalendarId> calendar = object.optional("calendar").flatMap(SupervisionReader::calendar);
        return percent.flatMap(
                number -> Numbers.built(object.value(), () -> new Trigger.ClockUsed(number, calendar.orElse(null))));
    }

    private static Optional<Trigger> beforeDue(StrictObject object) {
        Optional<Integer> days = days(object);
        Optional<CalendarId> calendar = object.required("calendar").flatMap(SupervisionReader::calendar);
        return days.isPresent() && calendar.isPresent()
                ? Optional.of(new Trigger.BeforeDue(days.get(), calendar.get()))
                : Optional.empty();
    }

    private static Optional<Trigger> late(StrictObject object) {
        Optional<Integer> days = days(object);
        Optional<CalendarId> calendar = object.required("calendar").flatMap(SupervisionReader::calendar);
        Optional<Integer> urges = object.optional("urges").flatMap(value -> value.integer(0, MOST));
        Optional<Boolean> unlessReasoned = object.optional("unlessReasoned").flatMap(StrictValue::bool);
        return days.isPresent() && calendar.isPresent()
                ? Optional.of(
                        new Trigger.Late(days.get(), calendar.get(), urges.orElse(0), unlessReasoned.orElse(false)))
                : Optional.empty();
    }

    private static Optional<Trigger> unheeded(StrictObject object) {
        Optional<String> rule = object.required("rule").flatMap(StrictValue::name);
        Optional<Integer> days = days(object);
        Optional<CalendarId> calendar = object.required("calendar").flatMap(SupervisionReader::calendar);
        return rule.isPresent() && days.isPresent() && calendar.isPresent()
                ? Optional.of(new Trigger.Unheeded(rule.get(), days.get(), calendar.get()))
                : Optional.empty();
    }

    private static Optional<Trigger> counted(StrictObject object) {
        Optional<CaseCount> count = object.required("count").flatMap(value -> value.oneOf(CaseCount.class));
        Optional<Integer> atLeast = object.required("atLeast").flatMap(value -> value.integer(1, MOST));
        return count.isPresent() && atLeast.isPresent()
                ? Optional.of(new Trigger.Counted(count.get(), atLeast.get()))
                : Optional.empty();
    }

    private static Optional<Trigger> listed(StrictObject object) {
        return every(object).map(Trigger.Listed::new);
    }

    private static Optional<Trigger> belowFloor(StrictObject object) {
        Optional<Cadence> every = every(object);
        Optional<Measure> measure = object.required("measure").flatMap(MeasureReader::measure);
        Optional<BigDecimal> percent = object.required("percent").flatMap(value -> Numbers.within(value, "0", "100"));
        return every.isPresent() && measure.isPresent() && percent.isPresent()
                ? Numbers.built(object.value(), () -> new Trigger.BelowFloor(every.get(), measure.get(), percent.get()))
                : Optional.empty();
    }

    private static Optional<Trigger> atBottom(StrictObject object) {
        Optional<Cadence> every = every(object);
        Optional<Integer> worst = object.required("worst").flatMap(value -> value.integer(1, MOST));
        Optional<Integer> periods = object.required("periods").flatMap(value -> value.integer(1, MOST));
        Optional<Measure> measure = object.required("measure").flatMap(MeasureReader::measure);
        Optional<BigDecimal> percent = object.required("percent").flatMap(value -> Numbers.within(value, "0", "100"));
        return every.isPresent()
                        && worst.isPresent()
                        && periods.isPresent()
                        && measure.isPresent()
                        && percent.isPresent()
                ? Numbers.built(
                        object.value(),
                        () -> new Trigger.AtBottom(
                                every.get(), worst.get(), periods.get(), measure.get(), percent.get()))
                : Optional.empty();
    }

    private static Optional<Trigger> repeated(StrictObject object) {
        Optional<String> rule = object.required("rule").flatMap(StrictValue::name);
        Optional<Integer> times = object.required("times").flatMap(value -> value.integer(1, MOST));
        return rule.isPresent() && times.isPresent()
                ? Optional.of(new Trigger.Repeated(rule.get(), times.get()))
                : Optional.empty();
    }

    private static Optional<Integer> days(StrictObject object) {
        return object.required("workingDays").flatMap(value -> value.integer(1, 1_000));
    }

    private static Optional<Cadence> every(StrictObject object) {
        return object.required("every").flatMap(value -> value.oneOf(Cadence.class));
    }

    private static Optional<CalendarId> calendar(StrictValue value) {
        return value.parsed("a calendar's name of 1 to 64 characters", CalendarId::of);
    }
}
