package io.github.redress.examples.city.stories;

import static io.github.redress.examples.city.stories.Stage.SUPERVISOR;
import static io.github.redress.examples.city.stories.Stage.done;

import io.github.redress.Actor;
import io.github.redress.Role;
import io.github.redress.Text;
import io.github.redress.desk.request.VerdictRequest;
import io.github.redress.desk.request.VerificationRequest;
import io.github.redress.examples.city.report.CityBoards;
import io.github.redress.examples.city.report.WholeFeed;
import io.github.redress.scoring.BoardRow;
import io.github.redress.scoring.Cadence;
import io.github.redress.scoring.CaseResults;
import io.github.redress.scoring.publication.PublishedBoard;
import io.github.redress.scoring.publication.Recount;
import io.github.redress.scoring.sample.CaseRegister;
import io.github.redress.scoring.sample.DrawnCase;
import io.github.redress.scoring.sample.Evaluator;
import io.github.redress.scoring.sample.Sample;
import io.github.redress.scoring.sample.SampleFrame;
import io.github.redress.scoring.sample.SamplePlan;
import io.github.redress.scoring.sample.SampleSeed;
import io.github.redress.scoring.sample.SampleSize;
import io.github.redress.scoring.supervision.FiredNotices;
import io.github.redress.scoring.supervision.Notice;
import io.github.redress.scoring.supervision.PeriodBoard;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * S8: the units are ranked and the table is published every week, a third party looks into a sample of the unsatisfied, the bottom is
 * called in, and the year's account is drawn up.
 */
final class WeeklyBoards {

    /** A city draws it by lot and keeps it until the sample is drawn; a story that is the same whenever it is played cannot. */
    static final SampleSeed SEED = new SampleSeed("1c6d0f3f-a-story-knows-its-seed-beforehand");

    private static final LocalDate WEEK_1 = LocalDate.of(2026, 9, 14);
    private static final LocalDate WEEK_2 = WEEK_1.plusWeeks(1);
    private static final SamplePlan PLAN = SamplePlan.of(new SampleSize.Percent(BigDecimal.valueOf(40)));
    private static final List<Evaluator> EVALUATORS = List.of(
            new Evaluator("third-party-1", null),
            new Evaluator("third-party-2", null),
            new Evaluator("seconded-1", WeeklyWork.HOUSING));

    private final Stage stage;
    private final CityBoards boards;
    private final List<PeriodBoard> published = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();
    private FiredNotices fired;

    private WeeklyBoards(Stage stage, CityBoards boards) {
        this.stage = stage;
        this.boards = boards;
        this.fired =
                FiredNotices.since(boards.terms(Cadence.WEEKLY, WEEK_1).period().fromInclusive());
    }

    /**
     * What somebody may ask about afterwards.
     *
     * @param first the first edition of the first week
     * @param corrected the second edition of it
     * @param second the board of the second week
     * @param year that of the year
     * @param sample what was drawn of the first week
     * @param frame from what
     * @param notices in the order they were given
     * @param feed everything that happened
     */
    record Told(
            PublishedBoard first,
            PublishedBoard corrected,
            PublishedBoard second,
            PublishedBoard year,
            Sample sample,
            SampleFrame frame,
            List<Notice> notices,
            WholeFeed feed) {}

    static Told play(Stage stage, CityBoards boards) {
        return new WeeklyBoards(stage, boards).play();
    }

    private Told play() {
        stage.at(
                "2026-09-14T09:00",
                "第一周的诉求到了；核查种子的哈希先行公布",
                "the first week's complaints; the hash of the seed is published");
        stage.note("种子的哈希 / hash of the seed: " + SEED.commitment());
        WeeklyWork week1 = WeeklyWork.begin(stage, 1);
        stage.at("2026-09-17T09:00", "第二周到期的诉求", "complaints that fall due in the second week");
        WeeklyWork week2 = WeeklyWork.begin(stage, 2);
        stage.at("2026-09-18T15:00", "各单位答复，诉求人评价", "the units answer, and people rate");
        week1.answer();
        week1.rate();
        stage.at("2026-09-21T09:00", "第一周榜单公布", "the board of the first week is published");
        PublishedBoard first = publish(Cadence.WEEKLY, WEEK_1);
        SampleFrame frame = frame(first);
        Sample sample = Sample.draw(frame, PLAN, SEED, EVALUATORS);
        stage.note("抽取不满意件 / drawn of the unsatisfied: " + sample.cases().size() + " / "
                + frame.cases().size() + "，种子 / seed " + SEED.value());
        stage.at("2026-09-22T09:00", "第三方逐件核查", "a third party looks into each");
        sample.cases().forEach(drawn -> verify(drawn, drawn.equals(firstOf(sample))));
        stage.at("2026-09-22T10:00", "核查结论改变了得分，榜单更正", "a verdict changes a score, and the board is corrected");
        PublishedBoard corrected = correct(first);
        stage.at("2026-09-22T15:00", "第二周：答复与评价", "the second week: answers and ratings");
        week2.answer();
        week2.rate();
        stage.at("2026-09-28T09:00", "第二周榜单公布", "the board of the second week is published");
        PublishedBoard second = publish(Cadence.WEEKLY, WEEK_2);
        stage.at("2027-01-01T09:00", "年度榜单与考核", "the board of the year, and the assessment");
        PublishedBoard year = publish(Cadence.YEARLY, WEEK_1);
        WholeFeed feed = WholeFeed.of(stage.desk());
        check(first, feed);
        check(corrected, feed);
        return new Told(first, corrected, second, year, sample, frame, List.copyOf(notices), feed);
    }

    private PublishedBoard publish(Cadence cadence, LocalDate day) {
        PublishedBoard board = boards.draw(cadence, day, WholeFeed.of(stage.desk()));
        tell(board);
        supervise(board);
        return board;
    }

    private PublishedBoard correct(PublishedBoard first) {
        WholeFeed now = WholeFeed.of(stage.desk());
        CaseResults results = new CaseResults();
        now.events().forEach(results::add);
        PublishedBoard corrected = first.correctedBy(
                first.terms(),
                now.position(),
                results.everyPart(boards.roster()::unitOf),
                Text.of("经第三方核查，一件诉求不合理", "a third party found one demand unreasonable"));
        tell(corrected);
        stage.note("代替 / replaces " + corrected.edition().replaces());
        supervise(corrected);
        return corrected;
    }

    private void tell(PublishedBoard board) {
        stage.note(board.terms().cadence().name(board.terms().firstDay()).zh() + "榜单 / board " + board.key()
                + "，第 " + board.edition().number() + " 版 / edition "
                + board.edition().number() + "，SHA-256 "
                + board.hash());
        CityBoards.withCases(board).rows().stream().filter(BoardRow::isRanked).forEach(row -> stage.note(line(row)));
    }

    private String line(BoardRow row) {
        var standing = Objects.requireNonNull(row.standing(), "standing");
        Text name = boards.roster().name(row.unit());
        return standing.rank() + " (" + standing.range().best() + "-"
                + standing.range().worst() + ")  " + name.zh() + " / " + name.en() + "：得分 / score " + row.score()
                + "，满意 / satisfied " + row.tally().satisfied() + "/"
                + row.tally().rated()
                + switch (row.named()) {
                    case NOT -> "";
                    case HONOURED -> "，红榜 / honoured";
                    case WATCHED -> "，黑榜 / watched";
                };
    }

    /** Everything the boards so far give rise to and that was not said before. */
    private void supervise(PublishedBoard board) {
        published.add(PeriodBoard.of(board));
        List<Notice> found = boards.supervisor().overBoards(published, fired);
        fired = fired.with(found);
        notices.addAll(found);
        found.stream()
                .filter(this::concernsTheBoard)
                .forEach(notice ->
                        stage.note(notice.text().zh() + " / " + notice.text().en()));
    }

    /** At the year's end there is one for each of the 117; the story prints those of who was on a list. */
    private boolean concernsTheBoard(Notice notice) {
        return List.of(WeeklyWork.WATER, WeeklyWork.HOUSING).contains(notice.unit());
    }

    private SampleFrame frame(PublishedBoard board) {
        CaseRegister register = CaseRegister.asOf(board.terms().period().toExclusive());
        WholeFeed.of(stage.desk()).events().forEach(register::add);
        return register.frame(board.terms().period(), boards.roster()::unitOf);
    }

    private static DrawnCase firstOf(Sample sample) {
        return sample.cases().stream()
                .filter(each -> each.stratum().unit().equals(WeeklyWork.HOUSING))
                .findFirst()
                .orElseThrow();
    }

    private void verify(DrawnCase drawn, boolean unreasonable) {
        String evaluator = Objects.requireNonNull(drawn.evaluator(), "evaluator");
        done(stage.desk()
                .aftermath()
                .requestVerification(SUPERVISOR, new VerificationRequest(drawn.id(), "抽样核查不满意件。")));
        done(stage.desk()
                .aftermath()
                .giveVerdict(
                        Actor.of(Role.EVALUATOR, evaluator),
                        new VerdictRequest(
                                drawn.id(),
                                !unreasonable,
                                true,
                                unreasonable ? "单位已依规办理，所提要求没有依据。" : "诉求合理，单位已尽责，尚未解决。")));
    }

    private void check(PublishedBoard board, WholeFeed feed) {
        Recount recount = Recount.of(board, feed.upTo(board.position()).events());
        stage.note(
                "重算 / drawn up again: " + board.key() + "，第 " + board.edition().number() + " 版 / edition "
                        + board.edition().number() + "，" + recount.recounted().hash()
                        + (recount.isSame() ? "，一致 / the same" : "，不一致 / another"));
    }
}
