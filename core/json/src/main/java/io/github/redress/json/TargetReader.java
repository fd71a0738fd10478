package io.github.redress.json;

import io.github.redress.sla.CalendarDays;
import io.github.redress.sla.CalendarMonths;
import io.github.redress.sla.CalendarTime;
import io.github.redress.sla.EndRule;
import io.github.redress.sla.Roll;
import io.github.redress.sla.SlaTarget;
import io.github.redress.sla.StartRule;
import io.github.redress.sla.WorkingDays;
import io.github.redress.sla.WorkingTime;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;

/**
 * Reads a target: how much time is promised, as in {@code {"type": "WORKING_DAYS", "days": 5}}.
 *
 * <p>Defaults: working days start NEXT_DAY and end CLOSE_OF_DAY; calendar days and months end END_OF_DATE and do not roll.
 */
public final class TargetReader {

    private static final String CLOCK = "a time of day like 16:00";
    private static final int MOST = Integer.MAX_VALUE;

    /** The names of the types, as files write them. */
    private enum Type {
        WORKING_TIME,
        WORKING_DAYS,
        CALENDAR_TIME,
        CALENDAR_DAYS,
        CALENDAR_MONTHS
    }

    private TargetReader() {}

    /** Returns the target, or empty where it cannot be built. Do not use it when a fault was added. */
    public static Optional<SlaTarget> read(StrictValue value) {
        return value.open()
                .flatMap(object -> object.required("type"))
                .flatMap(type -> type.oneOf(Type.class))
                .flatMap(type -> switch (type) {
                    case WORKING_TIME -> amount(value).map(WorkingTime::new);
                    case CALENDAR_TIME -> amount(value).map(CalendarTime::new);
                    case WORKING_DAYS -> workingDays(value);
                    case CALENDAR_DAYS -> calendarDays(value);
                    case CALENDAR_MONTHS -> calendarMonths(value);
                });
    }

    private static Optional<Duration> amount(StrictValue value) {
        return value.object("type", "amount")
                .flatMap(object -> object.required("amount"))
                .flatMap(TargetReader::notNegative);
    }

    private static Optional<Duration> notNegative(StrictValue amount) {
        return amount.parsed("a duration of zero or more like PT8H", text -> {
            Duration duration = Duration.parse(text);
            if (duration.isNegative()) {
                throw new IllegalArgumentException("negative");
            }
            return duration;
        });
    }

    private static Optional<SlaTarget> workingDays(StrictValue value) {
        return value.object("type", "days", "start", "end").flatMap(object -> {
            Optional<Integer> days = object.required("days").flatMap(found -> found.integer(0, MOST));
            Optional<StartRule> start =
                    object.optional("start").map(TargetReader::start).orElse(Optional.of(StartRule.NEXT_DAY));
            Optional<EndRule> end =
                    object.optional("end").map(found -> end(found, true)).orElse(Optional.of(EndRule.CLOSE_OF_DAY));
            return days.isPresent() && start.isPresent() && end.isPresent()
                    ? Optional.of(new WorkingDays(days.get(), start.get(), end.get()))
                    : Optional.empty();
        });
    }

    private static Optional<SlaTarget> calendarDays(StrictValue value) {
        return value.object("type", "days", "end", "roll").flatMap(object -> {
            Optional<Integer> days = object.required("days").flatMap(found -> found.integer(0, MOST));
            Optional<EndRule> end = calendarEnd(object);
            Optional<Roll> roll = roll(object);
            return days.isPresent() && end.isPresent() && roll.isPresent()
                    ? Optional.of(new CalendarDays(days.get(), end.get(), roll.get()))
                    : Optional.empty();
        });
    }

    private static Optional<SlaTarget> calendarMonths(StrictValue value) {
        return value.object("type", "months", "end", "roll").flatMap(object -> {
            Optional<Integer> months = object.required("months").flatMap(found -> found.integer(0, MOST));
            Optional<EndRule> end = calendarEnd(object);
            Optional<Roll> roll = roll(object);
            return months.isPresent() && end.isPresent() && roll.isPresent()
                    ? Optional.of(new CalendarMonths(months.get(), end.get(), roll.get()))
                    : Optional.empty();
        });
    }

    private static Optional<Roll> roll(StrictObject object) {
        return object.optional("roll").map(found -> found.oneOf(Roll.class)).orElse(Optional.of(Roll.NONE));
    }

    private static Optional<EndRule> calendarEnd(StrictObject object) {
        return object.optional("end").map(found -> end(found, false)).orElse(Optional.of(EndRule.END_OF_DATE));
    }

    private static Optional<StartRule> start(StrictValue value) {
        if (value.isObject()) {
            return value.object("sameDayIfBefore")
                    .flatMap(object -> object.required("sameDayIfBefore"))
                    .flatMap(found -> found.parsed(CLOCK, LocalTime::parse))
                    .map(StartRule::sameDayIfBefore);
        }
        return value.text().flatMap(text -> switch (text) {
            case "NEXT_DAY" -> Optional.of(StartRule.NEXT_DAY);
            case "FROM_OPENING" -> Optional.of(StartRule.FROM_OPENING);
            default -> {
                value.bad("NEXT_DAY, FROM_OPENING or {\"sameDayIfBefore\": …} was wanted, was \"" + text + "\"");
                yield Optional.empty();
            }
        });
    }

    private static Optional<EndRule> end(StrictValue value, boolean working) {
        if (value.isObject()) {
            return value.object("at")
                    .flatMap(object -> object.required("at"))
                    .flatMap(found -> found.parsed(CLOCK, LocalTime::parse))
                    .map(EndRule::at);
        }
        return value.text().flatMap(text -> {
            if (text.equals("END_OF_DATE")) {
                return Optional.of(EndRule.END_OF_DATE);
            }
            if (text.equals("SAME_TIME")) {
                return Optional.of(EndRule.SAME_TIME);
            }
            if (working && text.equals("CLOSE_OF_DAY")) {
                return Optional.of(EndRule.CLOSE_OF_DAY);
            }
            value.bad((working ? "CLOSE_OF_DAY, " : "") + "END_OF_DATE, SAME_TIME or {\"at\": …} was wanted, was \""
                    + text + "\"");
            return Optional.empty();
        });
    }
}
