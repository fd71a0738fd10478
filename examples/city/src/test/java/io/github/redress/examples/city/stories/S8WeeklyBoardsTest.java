package io.github.redress.examples.city.stories;

import static io.github.redress.examples.city.stories.WeeklyWork.HARBOUR;
import static io.github.redress.examples.city.stories.WeeklyWork.HOUSING;
import static io.github.redress.examples.city.stories.WeeklyWork.WATER;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.scoring.BoardRow;
import io.github.redress.scoring.Named;
import io.github.redress.scoring.NoticeKind;
import io.github.redress.scoring.RankRange;
import io.github.redress.scoring.publication.PublishedBoard;
import io.github.redress.scoring.publication.Recount;
import io.github.redress.scoring.supervision.CitedBoard;
import io.github.redress.scoring.supervision.Evidence;
import io.github.redress.scoring.supervision.Notice;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class S8WeeklyBoardsTest {

    private static final Stage STAGE = Unwatched.stage();
    private static WeeklyBoards.Told told;

    @BeforeAll
    static void play() {
        told = WeeklyBoards.play(STAGE, Unwatched.boards());
    }

    @AfterAll
    static void close() {
        STAGE.close();
    }

    @Test
    void all117AreOnTheBoardAndOnlyWhoClearsABarIsNamed() {
        assertThat(told.first().board().rows()).hasSize(117);
        assertThat(told.first().board().rows())
                .filteredOn(row -> row.named() != Named.NOT)
                .extracting(row -> row.unit() + " " + row.named())
                .containsExactlyInAnyOrder(WATER + " HONOURED", HOUSING + " WATCHED");
        assertThat(row(told.first(), WATER).tally().satisfied()).isEqualTo(39);
        assertThat(row(told.first(), HOUSING).tally().due()).isEqualTo(24);
    }

    @Test
    void threeCasesMayMeanManyRanksAndShameNobody() {
        BoardRow harbour = row(told.first(), HARBOUR);

        assertThat(harbour.tally().satisfied()).isEqualTo(1);
        assertThat(Objects.requireNonNull(harbour.standing()).range()).isEqualTo(new RankRange(5, 8));
        assertThat(told.notices())
                .filteredOn(notice -> notice.unit().equals(HARBOUR))
                .extracting(notice -> notice.rule().kind())
                .containsExactly(NoticeKind.ASSESSMENT);
    }

    @Test
    void whoeverHoldsTheSeedAndTheEventsDrawsTheSameSample() {
        assertThat(told.sample().isDrawnFrom(told.frame())).isTrue();
        assertThat(told.sample().cases())
                .hasSize(10)
                .allSatisfy(drawn -> assertThat(drawn.evaluator()).isNotNull());
        assertThat(told.sample().cases())
                .filteredOn(drawn -> drawn.stratum().unit().equals(HOUSING))
                .isNotEmpty()
                .noneMatch(drawn -> "seconded-1".equals(drawn.evaluator()));
    }

    @Test
    void verdictTakesACaseOutOfTheScoreByAnEditionThatNamesTheOldOne() {
        assertThat(told.corrected().edition().number()).isEqualTo(2);
        assertThat(told.corrected().edition().replaces()).isEqualTo(told.first().hash());
        assertThat(row(told.first(), HOUSING).score()).isEqualByComparingTo("62.50");
        assertThat(row(told.corrected(), HOUSING).score()).isEqualByComparingTo("63.04");
        assertThat(told.corrected().exclusions())
                .extracting(excluded -> excluded.unit() + " " + excluded.reason())
                .containsExactly(HOUSING + " UNREASONABLE_DEMAND");
    }

    @Test
    void everyEditionIsDrawnUpAgainFromTheEventsUpToItsPosition() {
        for (PublishedBoard board : List.of(told.first(), told.corrected(), told.second(), told.year())) {
            Recount recount =
                    Recount.of(board, told.feed().upTo(board.position()).events());

            assertThat(recount.recounted().hash()).isEqualTo(board.hash());
            assertThat(recount.differences()).isEmpty();
        }
        assertThat(Recount.of(told.first(), told.feed().events()).isSame()).isFalse();
    }

    @Test
    void secondBottomWeekIsASummonsOnBothBoardsAndTheYearCountsItAll() {
        assertThat(told.notices())
                .filteredOn(notice -> notice.unit().equals(HOUSING))
                .extracting(notice -> notice.rule().kind())
                .containsExactly(
                        NoticeKind.WATCH_LIST, NoticeKind.SUMMONS, NoticeKind.WATCH_LIST, NoticeKind.ASSESSMENT);

        Evidence.OfBoards summons = (Evidence.OfBoards) of(NoticeKind.SUMMONS).evidence();
        assertThat(summons.boards())
                .extracting(CitedBoard::hash)
                .containsExactly(told.corrected().hash(), told.second().hash());
        Evidence.OfYear year = (Evidence.OfYear) of(NoticeKind.ASSESSMENT).evidence();
        assertThat(year.times("watch")).isEqualTo(2);
        assertThat(year.times("summons")).isEqualTo(1);
    }

    private static Notice of(NoticeKind kind) {
        return told.notices().stream()
                .filter(notice -> notice.unit().equals(HOUSING) && notice.rule().kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static BoardRow row(PublishedBoard board, String unit) {
        return board.board().rows().stream()
                .filter(row -> row.unit().equals(unit))
                .findFirst()
                .orElseThrow();
    }
}
