package io.github.redress.examples.city.stories;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.access.PublicCase;
import io.github.redress.access.PublicMainCase;
import io.github.redress.complaint.ComplaintState;
import io.github.redress.desk.Receipt;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class JointWatchTest {

    private static final String ANSWER = "联合值守三个月，歌厅已加装隔声并于夜间十一点停止营业，复测达标。";

    @Test
    void oneAnswerReachesAllSevenAndEachRatesIt() {
        try (Stage stage = Unwatched.stage()) {
            JointWatch.Told told = JointWatch.play(stage);

            PublicCase main = stage.shown(told.main());
            assertThat(main.state()).isEqualTo(ComplaintState.CLOSED);
            assertThat(Unwatched.words(main.timeline())).endsWith(ANSWER);
            assertThat(told.others()).hasSize(6);
            for (Receipt report : told.others()) {
                PublicCase other = stage.shown(report);
                assertThat(other.state()).isEqualTo(ComplaintState.CLOSED);
                assertThat(Unwatched.steps(other))
                        .containsSubsequence(
                                "goes on in another complaint about the same trouble []",
                                "the complaint that it goes on in was answered (resolved) []",
                                "rated by the person: satisfied []");
                PublicMainCase where = Objects.requireNonNull(other.main());
                assertThat(Unwatched.words(where.timeline())).endsWith(ANSWER);
            }
        }
    }

    @Test
    void sixReportsAndANeighbourAreSevenSupportersHoweverOftenTheyJoin() {
        try (Stage stage = Unwatched.stage()) {
            JointWatch.Told told = JointWatch.play(stage);

            assertThat(stage.shown(told.main()).supporters()).isEqualTo(7);
        }
    }

    @Test
    void oneLeadWatchesWithThreeSupportersUntilTheDateItCommittedTo() {
        try (Stage stage = Unwatched.stage()) {
            JointWatch.Told told = JointWatch.play(stage);

            PublicCase main = stage.shown(told.main());
            assertThat(Unwatched.steps(main))
                    .containsSubsequence(
                            "dispatched [culture-tourism-bureau, zhongnan-street]",
                            "called for support [police, wuchang-urban-management]",
                            "reported for support [police]",
                            "reported for support [wuchang-urban-management]",
                            "committed to be done by 2026-12-13 [culture-tourism-bureau]",
                            "interim reply [culture-tourism-bureau]",
                            "interim reply [culture-tourism-bureau]",
                            "supporter's result is in [zhongnan-street]",
                            "supporter's result is in [police]",
                            "supporter's result is in [wuchang-urban-management]",
                            "commitment kept [culture-tourism-bureau]",
                            "replied (resolved) [culture-tourism-bureau]");
            assertThat(Unwatched.promises(main))
                    .contains(
                            "FIRST_CONTACT culture-tourism-bureau: due 70, done 50, on time",
                            "ACKNOWLEDGEMENT police: due 45, done 30, on time",
                            "ACKNOWLEDGEMENT wuchang-urban-management: due 45, done 40, on time",
                            "RESOLUTION culture-tourism-bureau: due 131130, done 130230, on time",
                            "COMMITMENT culture-tourism-bureau: due 129690, done 126330, on time");
        }
    }
}
