package io.github.redress.scoring.supervision;

import io.github.redress.scoring.BoardRow;
import io.github.redress.scoring.Cadence;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The latest edition of each board, in order. */
final class LatestBoards {

    private static final Comparator<PeriodBoard> ORDER = Comparator.comparing(
                    (PeriodBoard board) -> board.cited().every())
            .thenComparing(board -> board.cited().fromInclusive())
            .thenComparing(board -> board.cited().toExclusive());

    private final List<PeriodBoard> boards;

    private LatestBoards(List<PeriodBoard> boards) {
        this.boards = boards;
    }

    /**
     * Keeps the latest editions.
     *
     * @throws IllegalArgumentException if the same edition of a board comes with two hashes
     */
    static LatestBoards of(Collection<PeriodBoard> all) {
        Map<PeriodBoard, PeriodBoard> latest = new TreeMap<>(ORDER);
        for (PeriodBoard board : all) {
            PeriodBoard known = latest.get(board);
            int further = known == null
                    ? 1
                    : Integer.compare(board.cited().edition(), known.cited().edition());
            if (known != null && further == 0 && !known.cited().equals(board.cited())) {
                throw new IllegalArgumentException("edition " + board.cited().edition() + " of the board of "
                        + board.cited().days() + " has the hashes "
                        + known.cited().hash() + " and "
                        + board.cited().hash());
            }
            if (further > 0) {
                latest.remove(board);
                latest.put(board, board);
            }
        }
        return new LatestBoards(List.copyOf(latest.values()));
    }

    List<PeriodBoard> every(Cadence every) {
        return boards.stream().filter(board -> board.cited().every() == every).toList();
    }

    /** Returns so many boards, each beginning where the one before ends, with this as the last; fewer where some are missing. */
    List<PeriodBoard> upTo(PeriodBoard last, int periods) {
        List<PeriodBoard> run = new ArrayList<>(List.of(last));
        List<PeriodBoard> all = every(last.cited().every());
        for (int i = all.indexOf(last) - 1; i >= 0 && run.size() < periods; i--) {
            PeriodBoard before = all.get(i);
            if (!before.cited().toExclusive().equals(run.get(0).cited().fromInclusive())) {
                break;
            }
            run.add(0, before);
        }
        return run;
    }

    /** Returns the other boards whose days lie within those of this one. */
    List<PeriodBoard> within(PeriodBoard year) {
        return boards.stream().filter(board -> isWithin(board, year)).toList();
    }

    /** Returns whether a notice rests on another board whose days lie within those of this one. */
    boolean isWithin(Notice notice, PeriodBoard year) {
        return isWithin(of(notice), year);
    }

    private static boolean isWithin(PeriodBoard board, PeriodBoard year) {
        return board.cited().every() != Cadence.YEARLY
                && !board.cited().fromInclusive().isBefore(year.cited().fromInclusive())
                && !board.cited().toExclusive().isAfter(year.cited().toExclusive());
    }

    /** Returns the last board that a notice rests on. */
    PeriodBoard of(Notice notice) {
        CitedBoard cited;
        if (notice.evidence() instanceof Evidence.OfBoards rate) {
            cited = rate.boards().get(rate.boards().size() - 1);
        } else if (notice.evidence() instanceof Evidence.OfNotices earlier) {
            cited = earlier.boards().get(earlier.boards().size() - 1);
        } else if (notice.evidence() instanceof Evidence.OfYear year) {
            cited = year.year();
        } else {
            throw new IllegalStateException("notice " + notice.key() + " rests on no board");
        }
        return boards.stream()
                .filter(board -> board.cited().equals(cited))
                .findFirst()
                .orElseThrow();
    }

    static @Nullable BoardRow row(PeriodBoard board, String unit) {
        return board.board().rows().stream()
                .filter(row -> row.unit().equals(unit))
                .findFirst()
                .orElse(null);
    }
}
