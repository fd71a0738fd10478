package io.github.redress.scoring.supervision;

import io.github.redress.Text;
import io.github.redress.complaint.AuthorityLevel;
import io.github.redress.complaint.SupervisionCause;
import io.github.redress.scoring.SupervisionRule;
import io.github.redress.scoring.Trigger;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What people read of a notice, in both languages. */
final class NoticeText {

    private final Function<String, Text> names;

    /** Takes what people call the units. */
    NoticeText(Function<String, Text> names) {
        this.names = names;
    }

    Text of(SupervisionRule rule, String unit, Evidence evidence) {
        return of(rule, unit, what(rule, evidence));
    }

    /** Returns what people read about a deadline, which is shown in this way. */
    Text of(SupervisionRule rule, String unit, Evidence.OfDeadline deadline, String due) {
        return of(rule, unit, deadline(rule.when(), deadline, due));
    }

    private Text of(SupervisionRule rule, String unit, Text what) {
        Text kind = rule.kind().label();
        Text name = names.apply(unit);
        StringBuilder zh = new StringBuilder("【" + kind.zh() + "】" + name.zh() + "：" + what.zh());
        StringBuilder en = new StringBuilder(kind.en() + ", " + name.en() + ": " + what.en());
        SupervisionCause cause = rule.cause();
        if (cause != null) {
            zh.append("；原因：").append(cause.label().zh());
            en.append("; cause: ").append(cause.label().en());
        }
        AuthorityLevel level = rule.level();
        if (level != null) {
            zh.append("；层级：").append(level.label().zh());
            en.append("; level: ").append(level.label().en());
        }
        return Text.of(zh.append('。').toString(), en.append('.').toString());
    }

    private static Text what(SupervisionRule rule, Evidence evidence) {
        if (evidence instanceof Evidence.OfCount count && rule.when() instanceof Trigger.Counted counted) {
            Text label = counted.what().label();
            return Text.of(
                    "诉求 " + count.complaint() + " " + label.zh() + " " + count.times() + " 次（达到 " + counted.atLeast()
                            + " 次）",
                    "case " + count.complaint() + ", " + label.en() + ": " + count.times() + " (from "
                            + counted.atLeast() + " on)");
        }
        if (evidence instanceof Evidence.OfBoards boards) {
            return boards(boards);
        }
        if (evidence instanceof Evidence.OfNotices earlier) {
            String rules = earlier.notices().get(0).rule();
            return Text.of(
                    "一年内 " + earlier.notices().size() + " 次（规则 " + rules + "，" + days(earlier.boards()) + "）",
                    earlier.notices().size() + " times in a year (rule " + rules + ", " + days(earlier.boards()) + ")");
        }
        return year((Evidence.OfYear) evidence);
    }

    private static Text deadline(Trigger when, Evidence.OfDeadline deadline, String due) {
        String zhCase = "诉求 " + deadline.complaint() + " 期限 " + due;
        String enCase = "case " + deadline.complaint() + ", due " + due;
        int days = Math.abs(deadline.workingDays());
        Text word;
        if (when instanceof Trigger.ClockUsed used) {
            String percent = used.percent().toPlainString();
            word = Text.of("，办理时间已用 " + percent + "%", ", " + percent + " % of the time used");
        } else if (when instanceof Trigger.BeforeDue) {
            word = Text.of("，距期限 " + days + " 个工作日", ", " + workingDays(days) + " before the deadline");
        } else if (when instanceof Trigger.Unheeded unheeded) {
            word = Text.of(
                    "，规则 " + unheeded.rule() + " 通知后第 " + days + " 个工作日仍未办结",
                    ", still open " + workingDays(days) + " after the notice of rule " + unheeded.rule());
        } else {
            word = Text.of("，逾期第 " + days + " 个工作日", ", " + workingDays(days) + " late");
        }
        boolean provisional = deadline.provisional();
        return Text.of(
                zhCase + word.zh() + (provisional ? "（日历尚未公布，暂按周推算）" : ""),
                enCase + word.en() + (provisional ? " (provisional: the calendar is not published that far)" : ""));
    }

    private static String workingDays(int days) {
        return days == 1 ? "1 working day" : days + " working days";
    }

    private static Text boards(Evidence.OfBoards boards) {
        String count = plain(boards.part()) + "/" + plain(boards.whole());
        Text label = boards.measure().label();
        String bound = plain(boards.bound());
        String bar = plain(boards.bar());
        return Text.of(
                days(boards.boards()) + " " + label.zh() + " " + count + "，95% 区间端点 " + bound + "%，标准 " + bar + "%，名次 "
                        + boards.rank(),
                days(boards.boards()) + ", " + label.en() + " " + count + ", end of the 95 % interval " + bound
                        + " %, bar " + bar + " %, rank " + boards.rank());
    }

    private static Text year(Evidence.OfYear year) {
        String zhTimes = year.times().entrySet().stream()
                .map(each -> "，规则 " + each.getKey() + " " + each.getValue() + " 次")
                .collect(Collectors.joining());
        String enTimes = year.times().entrySet().stream()
                .map(each -> ", rule " + each.getKey() + ": " + each.getValue())
                .collect(Collectors.joining());
        BigDecimal score = year.score();
        Integer rank = year.rank();
        return Text.of(
                year.year().days() + " 得分 " + (score == null ? "无" : plain(score)) + "，名次 "
                        + (rank == null ? "不排名" : rank) + "，榜单 " + year.boards().size() + " 期" + zhTimes,
                year.year().days() + ", score " + (score == null ? "none" : plain(score)) + ", rank "
                        + (rank == null ? "none" : rank) + ", boards: "
                        + year.boards().size() + enTimes);
    }

    private static String days(List<CitedBoard> boards) {
        return boards.stream()
                .map(board -> board.days() + (board.edition() > 1 ? " (" + board.edition() + ")" : ""))
                .collect(Collectors.joining(", "));
    }

    private static String plain(BigDecimal number) {
        return number.toPlainString();
    }
}
