package io.github.redress.sla;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Explanations in simplified Chinese, in the words of a government hotline. */
final class ChineseWording extends Wording {

    private static final String WEEKDAYS = "一二三四五六日";

    ChineseWording(int year) {
        super(year);
    }

    @Override
    String betweenSentences() {
        return "";
    }

    @Override
    String betweenGroups() {
        return "；";
    }

    @Override
    String received(WallTime at) {
        return inFull(at) + "收到。";
    }

    @Override
    String promised(SlaTarget target) {
        if (target instanceof WorkingTime working) {
            return "期限为" + amount(working.amount()) + "，按工作时间计算。";
        } else if (target instanceof CalendarTime elapsed) {
            return "期限为" + amount(elapsed.amount()) + "，按自然时间计算，含夜间和休息日。";
        } else if (target instanceof WorkingDays days) {
            String last = days.days() == 0 ? "首个工作日（含收到当日）" : "最后一日";
            return "期限为" + days.days() + "个工作日" + start(days) + "，至" + last + end(days.end()) + "止。";
        } else if (target instanceof CalendarDays days) {
            return dates(days.days(), "日", days.end(), days.roll());
        }
        CalendarMonths months = (CalendarMonths) target;
        return dates(months.months(), "个月", months.end(), months.roll());
    }

    @Override
    String counted(String groups) {
        return "计入：" + groups + "。";
    }

    @Override
    String notCounted(String groups) {
        return "不计入：" + groups + "。";
    }

    @Override
    String group(StepReason why, List<Stretch> stretches) {
        return switch (why.code()) {
            case AFTER_CLOSING -> "上班时间以外的时间";
            case WORKING_HOURS, ELAPSED_TIME, COUNTED_DATE -> list(stretches, "、");
            default -> list(stretches, "、") + "，" + reason(why);
        };
    }

    @Override
    String rolled(LocalDate last, StepReason why) {
        return "最后一日" + date(last) + "为休息日" + named(why) + "，顺延至其后第一个工作日。";
    }

    @Override
    String nextOpening() {
        return "最后一日的时限落在非工作时间，顺延至下次上班时。";
    }

    @Override
    String extended(ExtensionAmount by, SlaTarget target) {
        if (by instanceof ExtensionAmount.Time time) {
            return "已延期" + amount(time.amount()) + "。";
        }
        return "已延期" + Extended.days(by) + (target instanceof WorkingDays ? "个工作日。" : "日。");
    }

    @Override
    String rest() {
        return "其后时间较长，不再逐项列出。";
    }

    @Override
    String due(WallTime at, ZoneId zone) {
        return "截止时间：" + inFull(at) + "（" + zone + "）。";
    }

    @Override
    String paused(WallTime since, StepReason why, Duration remaining, boolean ofOfficeHours) {
        return "自" + inFull(since) + "起暂停计时" + named(why) + "，恢复前没有截止时间；剩余" + amount(remaining)
                + (ofOfficeHours ? "，按工作时间计算。" : "，按自然时间计算。");
    }

    @Override
    String provisional(LocalDate last) {
        return "该截止时间为暂定：工作日安排仅公布至" + date(last, true) + "，后续安排公布后可能调整。";
    }

    @Override
    String date(LocalDate date, boolean withYear) {
        return (withYear ? date.getYear() + "年" : "") + date.getMonthValue() + "月" + date.getDayOfMonth() + "日（周"
                + weekday(date.getDayOfWeek()) + "）";
    }

    @Override
    String beforeTime() {
        return "";
    }

    @Override
    String range(String from, String to) {
        return from + "至" + to;
    }

    @Override
    String amount(Duration amount) {
        return amount(amount, "小时", "分钟", "秒", "");
    }

    @Override
    String between(String from, String to, String much) {
        return range(from, to) + "共" + much;
    }

    @Override
    String days(long count) {
        return count + "日";
    }

    private static char weekday(DayOfWeek day) {
        return WEEKDAYS.charAt(day.getValue() - 1);
    }

    private static String reason(StepReason why) {
        String words = why.code().words().zh();
        String full = why.name() == null ? words : reason(why.code(), words, why.name());
        return why.source() == null ? full : full + "，依据" + why.source();
    }

    private static String reason(StepCode code, String words, String name) {
        return switch (code) {
            case CLOCK_CHANGE -> words + "，当日共" + amount(Duration.parse(name), "小时", "分钟", "秒", "");
            case EXTENSION -> words;
            case AFTER_CUT_OFF -> name + "及以后收到，当日不计";
            default -> name.equals(words) ? words : words + "：" + name;
        };
    }

    private static String named(StepReason why) {
        return why.name() == null ? "" : "（" + why.name() + "）";
    }

    private static String dates(int count, String thing, EndRule end, Roll roll) {
        String rule = count == 0 ? "，至首日（含收到当日）" : "，含休息日，自收到之日次日起计算，至最后一日";
        return "期限为" + count + thing + rule + end(end) + "止" + (roll == Roll.FORWARD ? "；最后一日为休息日的，顺延至其后第一个工作日。" : "。");
    }

    private static String start(WorkingDays target) {
        if (target.days() == 0) {
            return "";
        }
        if (target.start() instanceof StartRule.NextDay) {
            return "，自收到之日次日起计算";
        } else if (target.start() instanceof StartRule.SameDayIfBefore before) {
            return "，工作日" + before.cutOff() + "前收到的自当日起计算，否则自次日起计算";
        } else if (target.start() instanceof StartRule.FromOpening) {
            return "，非工作时间收到的视为下次上班时收到，自收到之日次日起计算";
        }
        return "，按本单位的起算规则计算";
    }

    private static String end(EndRule end) {
        if (end instanceof EndRule.CloseOfDay) {
            return "下班时";
        } else if (end instanceof EndRule.EndOfDate) {
            return WallTime.DAY_ENDS;
        } else if (end instanceof EndRule.At at) {
            return at.time().toString();
        }
        return "同一时刻";
    }
}
