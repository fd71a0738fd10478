package io.github.redress.examples.city.report;

import io.github.redress.desk.ComplaintDesk;
import io.github.redress.scoring.BoardText;
import io.github.redress.scoring.Cadence;
import io.github.redress.scoring.publication.PublishedBoard;
import io.github.redress.scoring.publication.Recount;
import io.github.redress.scoring.sample.CaseRegister;
import io.github.redress.scoring.sample.Evaluator;
import io.github.redress.scoring.sample.Sample;
import io.github.redress.scoring.sample.SampleFrame;
import io.github.redress.scoring.sample.SamplePlan;
import io.github.redress.scoring.sample.SampleSeed;
import io.github.redress.scoring.sample.SampleSize;
import io.github.redress.scoring.supervision.FiredNotices;
import io.github.redress.scoring.supervision.Notice;
import io.github.redress.scoring.supervision.PeriodBoard;
import io.github.redress.scoring.supervision.WatchedCases;
import io.github.redress.scoring.topic.Topic;
import io.github.redress.scoring.topic.TopicSettings;
import io.github.redress.scoring.topic.Topics;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Prints the evening of a Sunday: the week's board and notices, the sample drawn for verification, and the topics. */
public final class WeekReport {

    private static final int TOPICS = 8;
    private static final int NOTICES = 6;
    private static final SamplePlan PLAN = SamplePlan.everyUnsatisfied()
            .withSatisfied(new SampleSize.Percent(BigDecimal.valueOf(20)))
            .withMinimum(0);
    private static final List<Evaluator> EVALUATORS =
            List.of(new Evaluator("third-party-1", null), new Evaluator("third-party-2", null));

    private final PrintStream out;
    private final CityBoards boards;
    private final Locale locale;

    /** Prints by these boards; the table in this language, all else in both. */
    public WeekReport(PrintStream out, CityBoards boards, Locale locale) {
        this.out = out;
        this.boards = boards;
        this.locale = locale;
    }

    /** Prints the week that begins on this Monday, from what is stored. */
    public void print(ComplaintDesk desk, LocalDate monday) {
        WholeFeed feed = WholeFeed.of(desk);
        PublishedBoard board = boards.draw(Cadence.WEEKLY, monday, feed);
        board(board, feed, monday);
        notices(board, feed);
        sample(board, feed);
        topics(desk, feed, monday);
    }

    private void board(PublishedBoard board, WholeFeed feed, LocalDate monday) {
        out.println();
        out.println("== 一周榜单 / the week's board: " + monday + " to " + monday.plusDays(6) + " ==");
        out.print(BoardText.of(CityBoards.withCases(board), boards.roster()::name, locale));
        long idle = board.board().rows().stream()
                .filter(row -> row.tally().due() == 0)
                .count();
        out.println("另有 " + idle + " 家单位本周无到期事项 / " + idle + " more units had nothing due");
        out.println("名次按经验贝叶斯估计：件数少的单位向全市平均靠拢，差别只可能出于偶然时名次相同 / ranks follow empirical Bayes: "
                + "few cases draw a unit towards the city's mean, and who differs by chance alone shares a rank");
        out.println("榜单 / board " + board.key() + "，第 " + board.edition().number() + " 版 / edition "
                + board.edition().number() + "，SHA-256 " + board.hash());
        out.println("由事件重算 / drawn up again from the events: "
                + (Recount.of(board, feed.events()).isSame() ? "一致 / the same" : "不一致 / another"));
    }

    private void notices(PublishedBoard board, WholeFeed feed) {
        FiredNotices fired = FiredNotices.since(board.terms().period().fromInclusive());
        WatchedCases cases = new WatchedCases();
        feed.events().forEach(cases::add);
        Instant end = board.terms().period().toExclusive();
        List<Notice> notices =
                new ArrayList<>(boards.supervisor().overCases(cases, boards.roster()::unitOf, end, fired));
        notices.addAll(boards.supervisor().overBoards(List.of(PeriodBoard.of(board)), fired));
        out.println();
        out.println("== 监督 / supervision: " + notices.size() + " ==");
        notices.stream().limit(NOTICES).forEach(notice -> out.println("  " + line(notice)));
        if (notices.size() > NOTICES) {
            out.println("  … " + (notices.size() - NOTICES));
        }
    }

    private String line(Notice notice) {
        return boards.roster().name(notice.unit()).zh() + "  " + notice.text().zh() + " / "
                + notice.text().en();
    }

    /** Before the week a city publishes the hash of a secret; in the demo everybody may know it all along. */
    private void sample(PublishedBoard board, WholeFeed feed) {
        SampleSeed seed = new SampleSeed("drawn-in-front-of-everybody-" + board.key());
        SampleFrame frame = frame(board, feed);
        Sample sample = Sample.draw(frame, PLAN, seed, EVALUATORS);
        out.println();
        out.println("== 核查抽样 / sample for verification: " + sample.cases().size() + " / "
                + frame.cases().size() + " ==");
        out.println("  种子 / seed " + seed.value() + "，事先公布的哈希 / hash published before " + seed.commitment());
        sample.cases()
                .forEach(each -> out.println("  " + each.id() + "  "
                        + boards.roster().name(each.stratum().unit()).in(locale) + "  "
                        + each.stratum().answers() + " → " + each.evaluator()));
        out.println("  重新抽取 / drawn again: "
                + (Sample.read("sample.json", sample.toJson()).isDrawnFrom(frame(board, feed))
                        ? "一致 / the same"
                        : "不一致 / another"));
    }

    private SampleFrame frame(PublishedBoard board, WholeFeed feed) {
        CaseRegister register = CaseRegister.asOf(board.terms().period().toExclusive());
        feed.events().forEach(register::add);
        return register.frame(board.terms().period(), boards.roster()::unitOf);
    }

    private void topics(ComplaintDesk desk, WholeFeed feed, LocalDate monday) {
        TopicSettings settings =
                TopicSettings.builder(boards.zone()).support(3).most(TOPICS).build();
        List<Topic> topics =
                Topics.over(WrittenMessages.of(desk, feed), settings).between(monday, monday.plusWeeks(1));
        out.println();
        out.println("== 本周话题 / topics of the week ==");
        if (topics.stream().anyMatch(topic -> topic.expected() == null)) {
            out.println("  没有往期可比，只按人数 / no earlier week to compare with, by people alone");
        }
        topics.forEach(topic -> out.println("  " + TopicLines.of(topic)));
        if (topics.isEmpty()) {
            out.println("  没有比往常多的 / nothing that more people wrote about than usual");
        }
    }
}
