package io.github.redress.routing.rules;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** The conditions of rules as files write them. */
final class ConditionNames {

    static final String CATEGORY = "category";
    static final String DISTRICT = "district";
    static final String EFFECTIVE = "effective";

    private ConditionNames() {}

    /** Returns the key under which a file has the condition. */
    static String of(Condition condition) {
        if (condition instanceof Condition.Kinds) {
            return "kind";
        }
        if (condition instanceof Condition.Areas) {
            return "area";
        }
        if (condition instanceof Condition.Channels) {
            return "channel";
        }
        if (condition instanceof Hours || condition instanceof WorkingHours) {
            return "time";
        }
        if (condition instanceof Words) {
            return "text";
        }
        return condition instanceof Attributes ? "attributes" : "custom";
    }

    static String list(Collection<?> names) {
        return names.stream().map(String::valueOf).sorted().collect(Collectors.joining(", "));
    }

    static String hours(Hours hours) {
        return days(hours.days()) + " " + hours.from() + "-" + hours.to();
    }

    /** Returns the calendar's name, and when on its days. */
    static String hours(WorkingHours hours) {
        Hours window = hours.window();
        return hours.calendar().calendar().id() + " " + (window == null ? days(hours.days()) : hours(window));
    }

    private static String days(Collection<DayOfWeek> days) {
        return days.stream().sorted().map(day -> day.name().substring(0, 3)).collect(Collectors.joining(","));
    }

    static String period(Period period) {
        return (period.from() == null ? "" : period.from()) + "/" + (period.to() == null ? "" : period.to());
    }

    static String test(Attributes.Test test) {
        String operands = list(test.operands().stream()
                .map(operand -> operand instanceof BigDecimal number ? number.toPlainString() : operand)
                .toList());
        return test.name() + " " + test.operator().name().toLowerCase(Locale.ROOT) + " " + operands;
    }
}
