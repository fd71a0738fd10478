package io.github.redress.sla;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Explanations in English. */
final class EnglishWording extends Wording {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter WITH_YEAR = DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);

    EnglishWording(int year) {
        super(year);
    }

    @Override
    String betweenSentences() {
        return " ";
    }

    @Override
    String betweenGroups() {
        return "; ";
    }

    @Override
    String received(WallTime at) {
        return "Received " + inFull(at) + ".";
    }

    @Override
    String promised(SlaTarget target) {
        if (target instanceof WorkingTime working) {
            return amount(working.amount()) + " of office hours.";
        } else if (target instanceof CalendarTime elapsed) {
            return amount(elapsed.amount()) + ", nights and days off included.";
        } else if (target instanceof WorkingDays days) {
            String last = days.days() == 0 ? "the first working day, the day of receipt included." : "the last day.";
            return count(days.days(), "working day") + start(days) + ", until " + end(days.end()) + " on " + last;
        } else if (target instanceof CalendarDays days) {
            return dates(days.days(), "calendar day", days.end(), days.roll());
        }
        CalendarMonths months = (CalendarMonths) target;
        return dates(months.months(), "calendar month", months.end(), months.roll());
    }

    @Override
    String counted(String groups) {
        return "Counted: " + groups + ".";
    }

    @Override
    String notCounted(String groups) {
        return "Not counted: " + groups + ".";
    }

    @Override
    String group(StepReason why, List<Stretch> stretches) {
        return switch (why.code()) {
            case AFTER_CLOSING -> "time outside office hours";
            case WORKING_HOURS, ELAPSED_TIME, COUNTED_DATE -> list(stretches, ", ");
            default -> list(stretches, ", ") + " (" + reason(why) + ")";
        };
    }

    @Override
    String rolled(LocalDate last, StepReason why) {
        return "The last day, " + date(last) + named(why)
                + ", is no working day, so the deadline moves to the next one.";
    }

    @Override
    String nextOpening() {
        return "The last day ends outside office hours, so the deadline moves to the next opening.";
    }

    @Override
    String extended(ExtensionAmount by, SlaTarget target) {
        if (by instanceof ExtensionAmount.Time time) {
            return "Extended by " + amount(time.amount()) + (target instanceof WorkingTime ? " of office hours." : ".");
        }
        return "Extended by " + count(Extended.days(by), target instanceof WorkingDays ? "working day" : "calendar day")
                + ".";
    }

    @Override
    String rest() {
        return "What follows is too long to be listed.";
    }

    @Override
    String due(WallTime at, ZoneId zone) {
        return "Due " + inFull(at) + " (" + zone + ").";
    }

    @Override
    String paused(WallTime since, StepReason why, Duration remaining, boolean ofOfficeHours) {
        return "The clock has stood still since " + inFull(since) + named(why)
                + ", so there is no deadline for now. Left: " + amount(remaining)
                + (ofOfficeHours ? " of office hours." : ", nights and days off included.");
    }

    @Override
    String provisional(LocalDate last) {
        return "This deadline is provisional: working days are announced only through " + date(last, true)
                + ", and it may change once later ones are.";
    }

    @Override
    String date(LocalDate date, boolean withYear) {
        return (withYear ? WITH_YEAR : DATE).format(date);
    }

    @Override
    String beforeTime() {
        return " ";
    }

    @Override
    String range(String from, String to) {
        return from + " to " + to;
    }

    @Override
    String amount(Duration amount) {
        return amount(amount, " h", " min", " s", " ");
    }

    @Override
    String between(String from, String to, String much) {
        return much + " from " + from + " to " + to;
    }

    @Override
    String days(long count) {
        return count(count, "day");
    }

    private static String reason(StepReason why) {
        String words = why.code().words().en();
        String full = why.name() == null ? words : reason(why.code(), words, why.name());
        return why.source() == null ? full : full + "; " + why.source();
    }

    private static String reason(StepCode code, String words, String name) {
        return switch (code) {
            case CLOCK_CHANGE -> words + ", this day has " + amount(Duration.parse(name), " h", " min", " s", " ");
            case EXTENSION -> words;
            case AFTER_CUT_OFF -> "received at " + name + " or later";
            default -> words + ": " + name;
        };
    }

    private static String named(StepReason why) {
        return why.name() == null ? "" : " (" + why.name() + ")";
    }

    private static String count(long count, String thing) {
        return count + " " + thing + (count == 1 ? "" : "s");
    }

    private static String dates(int count, String thing, EndRule end, Roll roll) {
        String rule = count == 0 ? "" : ", days off included, not counting the day of receipt";
        String last = count == 0 ? " on the first day, the day of receipt included" : " on the last day";
        return count(count, thing) + rule + ", until " + end(end) + last
                + (roll == Roll.FORWARD ? " or, if that is no working day, on the next working day." : ".");
    }

    private static String start(WorkingDays target) {
        if (target.days() == 0) {
            return "";
        }
        if (target.start() instanceof StartRule.NextDay) {
            return ", not counting the day of receipt";
        } else if (target.start() instanceof StartRule.SameDayIfBefore before) {
            return ", counting the day of receipt if it is a working day and was received before " + before.cutOff();
        } else if (target.start() instanceof StartRule.FromOpening) {
            return ", not counting the day of receipt, where what comes outside office hours is received at the next opening";
        }
        return ", counted from where the start rule of this office says";
    }

    private static String end(EndRule end) {
        if (end instanceof EndRule.CloseOfDay) {
            return "close of business";
        } else if (end instanceof EndRule.EndOfDate) {
            return WallTime.DAY_ENDS;
        } else if (end instanceof EndRule.At at) {
            return at.time().toString();
        }
        return "the same time of day";
    }
}
