package io.github.redress.examples.city.stories;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.ComplaintKind;
import io.github.redress.access.PublicCase;
import io.github.redress.complaint.ComplaintState;
import org.junit.jupiter.api.Test;

class TwiceTrimmedHedgeTest {

    @Test
    void fourDepartmentsPhoneAndTheHedgeIsAnsweredTwice() {
        try (Stage stage = Unwatched.stage()) {
            TwiceTrimmedHedge.Told told = TwiceTrimmedHedge.play(stage);

            PublicCase hedge = stage.shown(told.hedge());
            assertThat(hedge.state()).isEqualTo(ComplaintState.CLOSED);
            assertThat(Unwatched.steps(hedge))
                    .filteredOn(step -> step.startsWith("in touch") || step.startsWith("replied"))
                    .containsExactly(
                            "in touch with the person [wuchang-landscape]",
                            "in touch with the person [zhongnan-street]",
                            "in touch with the person [traffic-police]",
                            "in touch with the person [wuchang-urban-management]",
                            "replied (resolved) [wuchang-landscape]",
                            "in touch with the person again [wuchang-landscape]",
                            "replied (resolved) [wuchang-landscape]");
            assertThat(Unwatched.words(hedge.timeline())).containsExactly("绿篱已修剪至一米。", "已再次修剪至七十厘米，今后每月巡修。");
        }
    }

    @Test
    void theFirstAnswerKeepsThePromise() {
        try (Stage stage = Unwatched.stage()) {
            TwiceTrimmedHedge.Told told = TwiceTrimmedHedge.play(stage);

            assertThat(Unwatched.promises(stage.shown(told.hedge())))
                    .contains(
                            "FIRST_CONTACT wuchang-landscape: due 1990, done 75, on time",
                            "RESOLUTION wuchang-landscape: due 9190, done 525, on time");
        }
    }

    @Test
    void praiseIsAComplaintOfItsOwnKind() {
        try (Stage stage = Unwatched.stage()) {
            TwiceTrimmedHedge.Told told = TwiceTrimmedHedge.play(stage);

            PublicCase praise = stage.shown(told.praise());
            assertThat(praise.kind()).isEqualTo(ComplaintKind.PRAISE);
            assertThat(praise.state()).isEqualTo(ComplaintState.REPLIED);
            assertThat(praise.number()).isNotEqualTo(told.hedge().number());
            assertThat(Unwatched.words(praise.timeline())).containsExactly("感谢鼓励，我们会继续做好巡修。");
        }
    }
}
