package io.github.redress.examples.city.stories;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.access.PublicCase;
import io.github.redress.complaint.ComplaintState;
import org.junit.jupiter.api.Test;

class NoiseAndCoverTest {

    @Test
    void eachPromiseIsCountedInMinutesByItself() {
        try (Stage stage = Unwatched.stage()) {
            NoiseAndCover.Told told = NoiseAndCover.play(stage);

            PublicCase noise = stage.shown(told.noise());
            assertThat(noise.state()).isEqualTo(ComplaintState.CLOSED);
            assertThat(Unwatched.promises(noise))
                    .containsExactly(
                            "ACKNOWLEDGEMENT police: due 19, done 4, on time",
                            "FIRST_CONTACT police: due 64, done 15, on time",
                            "RESOLUTION police: due 4038, done 738, on time",
                            "ACKNOWLEDGEMENT wuchang-urban-management: due 19, done 4, on time");
            PublicCase cover = stage.shown(told.cover());
            assertThat(cover.state()).isEqualTo(ComplaintState.CLOSED);
            assertThat(Unwatched.promises(cover))
                    .containsExactly(
                            "ACKNOWLEDGEMENT wuchang-urban-management: due 23, done 16, on time",
                            "FIRST_CONTACT wuchang-urban-management: due 68, done 39, on time",
                            "RESOLUTION wuchang-urban-management: due 1448, done 1243, on time");
        }
    }

    @Test
    void thePublicReadsThatTheCoverIsFencedBeforeItIsReplaced() {
        try (Stage stage = Unwatched.stage()) {
            NoiseAndCover.Told told = NoiseAndCover.play(stage);

            PublicCase cover = stage.shown(told.cover());
            assertThat(Unwatched.words(cover.timeline())).containsExactly("今晨已设围挡，新井盖今日下午送到。", "新井盖已装好，前后两百米的井盖一并查过。");
            assertThat(cover.toString()).doesNotContain("李女士", "13900000101", "小区南门外");
        }
    }
}
