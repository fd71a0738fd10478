package io.github.redress.examples.portal.supervision;

import io.github.redress.Text;
import io.github.redress.scoring.NoticeKind;
import io.github.redress.scoring.supervision.CitedBoard;
import io.github.redress.scoring.supervision.Evidence;
import io.github.redress.scoring.supervision.Notice;
import io.github.redress.scoring.supervision.NoticeKey;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A notice as it was said, with what it rested on then: a board that is corrected later changes nothing here.
 *
 * @param key by what it is known
 * @param kind what it is
 * @param unit whom it is about
 * @param at when it fell due
 * @param text what people read
 * @param evidence what it rests on
 */
record SaidNotice(NoticeKey key, NoticeKind kind, String unit, Instant at, Text text, Evidence evidence) {

    static SaidNotice of(Notice notice) {
        return new SaidNotice(
                notice.key(), notice.rule().kind(), notice.unit(), notice.at(), notice.text(), notice.evidence());
    }

    /** Returns 64 hexadecimal digits that stand for it. */
    public String id() {
        return key.digest();
    }

    /** Returns the boards that it rests on, from the first to the last; none where it is about a case. */
    public List<CitedBoard> boards() {
        if (evidence instanceof Evidence.OfBoards rates) {
            return rates.boards();
        }
        if (evidence instanceof Evidence.OfNotices earlier) {
            return earlier.boards();
        }
        return evidence instanceof Evidence.OfYear year ? List.of(year.year()) : List.of();
    }

    /** Returns the deadline that it rests on, null where it is about something else. */
    public Evidence.@Nullable OfDeadline deadline() {
        return evidence instanceof Evidence.OfDeadline deadline ? deadline : null;
    }

    /** Returns what happened often in the case that it is about, null where it is about something else. */
    public Evidence.@Nullable OfCount count() {
        return evidence instanceof Evidence.OfCount count ? count : null;
    }

    /** Returns the earlier notices that it rests on. */
    public List<NoticeKey> earlier() {
        return evidence instanceof Evidence.OfNotices earlier ? earlier.notices() : List.of();
    }

    /** Returns whether the last board that it rests on is of this period. */
    boolean isOf(CitedBoard board) {
        return !boards().isEmpty() && boards().get(boards().size() - 1).days().equals(board.days());
    }
}
