package io.github.redress.scoring.supervision;

import io.github.redress.scoring.BoardRow;
import io.github.redress.scoring.Cadence;
import io.github.redress.scoring.Measure;
import io.github.redress.scoring.Named;
import io.github.redress.scoring.NoticeKind;
import io.github.redress.scoring.Share;
import io.github.redress.scoring.Standing;
import io.github.redress.scoring.SupervisionRule;
import io.github.redress.scoring.Trigger;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What rules have to say about units, from all boards of all periods. */
final class BoardNotices {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 4;

    private final LatestBoards boards;
    private final NoticeText words;
    private final Map<String, List<Notice>> byRule = new HashMap<>();
    private final List<Notice> notices = new ArrayList<>();

    private BoardNotices(LatestBoards boards, NoticeText words) {
        this.boards = boards;
        this.words = words;
    }

    static List<Notice> of(List<SupervisionRule> rules, LatestBoards boards, NoticeText words) {
        BoardNotices all = new BoardNotices(boards, words);
        for (SupervisionRule rule : rules) {
            List<Notice> found = all.by(rule);
            all.byRule.put(rule.id(), found);
            all.notices.addAll(found);
        }
        return all.notices;
    }

    private List<Notice> by(SupervisionRule rule) {
        if (rule.when() instanceof Trigger.Listed listed) {
            return onEach(listed.every(), (board, row) -> listed(rule, board, row));
        }
        if (rule.when() instanceof Trigger.BelowFloor floor) {
            return onEach(floor.every(), (board, row) -> belowFloor(rule, floor, board, row));
        }
        if (rule.when() instanceof Trigger.AtBottom bottom) {
            return onEach(bottom.every(), (board, row) -> atBottom(rule, bottom, board, row));
        }
        if (rule.when() instanceof Trigger.Repeated repeated) {
            return repeated(rule, repeated);
        }
        return rule.when() instanceof Trigger.YearEnd
                ? onEach(Cadence.YEARLY, (board, row) -> Optional.of(year(rule, board, row)))
                : List.of();
    }

    /** What a rule makes of a unit's line on a board. */
    private interface Look {
        Optional<Notice> at(PeriodBoard board, BoardRow row);
    }

    private List<Notice> onEach(Cadence every, Look look) {
        List<Notice> found = new ArrayList<>();
        for (PeriodBoard board : boards.every(every)) {
            board.board().rows().forEach(row -> look.at(board, row).ifPresent(found::add));
        }
        return found;
    }

    private Optional<Notice> listed(SupervisionRule rule, PeriodBoard board, BoardRow row) {
        boolean honours = rule.kind() == NoticeKind.HONOUR_LIST;
        var bars = board.board().formula().bars();
        if (bars == null || row.named() != (honours ? Named.HONOURED : Named.WATCHED)) {
            return Optional.empty();
        }
        return Optional.of(
                rated(rule, List.of(board), row, bars.measure(), honours ? bars.honour() : bars.watch(), honours));
    }

    private Optional<Notice> belowFloor(
            SupervisionRule rule, Trigger.BelowFloor floor, PeriodBoard board, BoardRow row) {
        return row.isRanked() && isBelow(board, row, floor.measure(), floor.percent())
                ? Optional.of(rated(rule, List.of(board), row, floor.measure(), floor.percent(), false))
                : Optional.empty();
    }

    private Optional<Notice> atBottom(SupervisionRule rule, Trigger.AtBottom bottom, PeriodBoard last, BoardRow row) {
        List<PeriodBoard> run = boards.upTo(last, bottom.periods());
        boolean always =
                run.size() == bottom.periods() && run.stream().allMatch(board -> isAtBottom(bottom, board, row.unit()));
        return always
                ? Optional.of(rated(rule, run, row, bottom.measure(), bottom.percent(), false))
                : Optional.empty();
    }

    private static boolean isAtBottom(Trigger.AtBottom bottom, PeriodBoard board, String unit) {
        BoardRow row = LatestBoards.row(board, unit);
        Standing standing = row == null ? null : row.standing();
        if (row == null || standing == null) {
            return false;
        }
        long ranked = board.board().rows().stream()
                .filter(other -> other.isRanked() && Objects.equals(other.group(), row.group()))
                .count();
        return standing.rank() > ranked - Math.min(bottom.worst(), ranked / 2)
                && isBelow(board, row, bottom.measure(), bottom.percent());
    }

    /** Even the upper end of the interval lies below; where there is nothing to measure, nothing does. */
    private static boolean isBelow(PeriodBoard board, BoardRow row, Measure measure, BigDecimal percent) {
        Share share = board.board().formula().share(measure, row.tally());
        return !share.isEmpty() && 100 * share.interval().high() < percent.doubleValue();
    }

    private Notice rated(
            SupervisionRule rule,
            List<PeriodBoard> run,
            BoardRow row,
            Measure measure,
            BigDecimal bar,
            boolean honours) {
        PeriodBoard last = run.get(run.size() - 1);
        Share share = last.board().formula().share(measure, row.tally());
        double bound = honours ? share.interval().low() : share.interval().high();
        Standing standing = Objects.requireNonNull(row.standing(), "standing");
        Evidence.OfBoards evidence = new Evidence.OfBoards(
                run.stream().map(PeriodBoard::cited).toList(),
                measure,
                share.part(),
                share.whole(),
                BigDecimal.valueOf(bound).multiply(HUNDRED).setScale(DECIMALS, RoundingMode.HALF_UP),
                bar,
                standing.rank());
        return notice(rule, row.unit(), last.cited().days(), last, evidence);
    }

    private List<Notice> repeated(SupervisionRule rule, Trigger.Repeated repeated) {
        Map<String, SortedMap<Integer, List<Notice>>> years = new TreeMap<>();
        for (Notice notice : byRule.getOrDefault(repeated.rule(), List.of())) {
            years.computeIfAbsent(notice.unit(), unit -> new TreeMap<>())
                    .computeIfAbsent(boards.of(notice).cited().fromInclusive().getYear(), year -> new ArrayList<>())
                    .add(notice);
        }
        List<Notice> found = new ArrayList<>();
        years.forEach((unit, byYear) -> byYear.forEach((year, earlier) -> {
            if (earlier.size() >= repeated.times()) {
                List<Notice> counted = earlier.subList(0, repeated.times());
                List<PeriodBoard> on = counted.stream().map(boards::of).toList();
                Evidence.OfNotices evidence = new Evidence.OfNotices(
                        on.stream().map(PeriodBoard::cited).toList(),
                        counted.stream().map(Notice::key).toList());
                found.add(notice(rule, unit, String.valueOf(year), on.get(on.size() - 1), evidence));
            }
        }));
        return found;
    }

    private Notice year(SupervisionRule rule, PeriodBoard board, BoardRow row) {
        SortedMap<String, Integer> times = new TreeMap<>();
        notices.stream()
                .filter(notice -> notice.unit().equals(row.unit()) && boards.isWithin(notice, board))
                .forEach(notice -> times.merge(notice.rule().id(), 1, Integer::sum));
        @Nullable Standing standing = row.standing();
        Evidence.OfYear evidence = new Evidence.OfYear(
                board.cited(),
                boards.within(board).stream()
                        .filter(other -> LatestBoards.row(other, row.unit()) != null)
                        .map(PeriodBoard::cited)
                        .toList(),
                row.score(),
                standing == null ? null : standing.rank(),
                times);
        return notice(rule, row.unit(), board.cited().days(), board, evidence);
    }

    private Notice notice(SupervisionRule rule, String unit, String occasion, PeriodBoard board, Evidence evidence) {
        return new Notice(
                new NoticeKey(rule.id(), unit, occasion),
                rule,
                unit,
                board.until(),
                evidence,
                words.of(rule, unit, evidence));
    }
}
