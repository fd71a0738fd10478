package io.github.redress.examples.city.stories;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.access.PublicCase;
import io.github.redress.complaint.ComplaintState;
import io.github.redress.desk.SupportReceipt;
import org.junit.jupiter.api.Test;

class SeventyFamiliesTest {

    @Test
    void seventyFamiliesAreOneComplaintAndEachIsCountedOnce() {
        try (Stage stage = Unwatched.stage()) {
            SeventyFamilies.Told told = SeventyFamilies.play(stage);

            assertThat(stage.shown(told.complaint()).supporters()).isEqualTo(69);
            assertThat(told.joined())
                    .hasSize(69)
                    .doesNotHaveDuplicates()
                    .extracting(SupportReceipt::number)
                    .containsOnly(told.complaint().number());
        }
    }

    @Test
    void everyFamilyReadsTheOneAnswerWithASecretOfItsOwn() {
        try (Stage stage = Unwatched.stage()) {
            SeventyFamilies.Told told = SeventyFamilies.play(stage);

            assertThat(told.joined()).allSatisfy(family -> {
                PublicCase seen =
                        stage.desk().progress(family.number(), family.secret()).orElseThrow();
                assertThat(Unwatched.words(seen.timeline())).containsExactly("两区已统筹安排，七十名孩子全部就近入学，九月二十一日报到。");
            });
        }
    }

    @Test
    void theCitysBureauLeadsAcrossBothDistricts() {
        try (Stage stage = Unwatched.stage()) {
            SeventyFamilies.Told told = SeventyFamilies.play(stage);

            PublicCase complaint = stage.shown(told.complaint());
            assertThat(complaint.state()).isEqualTo(ComplaintState.CLOSED);
            assertThat(Unwatched.steps(complaint))
                    .containsSubsequence(
                            "dispatched [education-bureau, jiangan-education, wuchang-education]",
                            "supporter's result is in [jiangan-education]",
                            "supporter's result is in [wuchang-education]",
                            "replied (resolved) [education-bureau]");
            assertThat(Unwatched.promises(complaint))
                    .contains(
                            "FIRST_CONTACT education-bureau: due 1950, done 1500, on time",
                            "RESOLUTION education-bureau: due 9150, done 4800, on time");
        }
    }
}
