package io.github.redress.examples.city.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.redress.ComplaintKind;
import io.github.redress.access.PublicCase;
import io.github.redress.access.PublicEntry;
import io.github.redress.complaint.ComplaintState;
import io.github.redress.sla.GoalName;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AdoptedSuggestionsTest {

    @Test
    void theRefundIsAdoptedAndEverybodyReadsTheMeasure() {
        try (Stage stage = Unwatched.stage()) {
            PublicCase tickets = stage.shown(AdoptedSuggestions.play(stage).tickets());

            assertThat(tickets.kind()).isEqualTo(ComplaintKind.SUGGESTION);
            assertThat(tickets.state()).isEqualTo(ComplaintState.CLOSED);
            assertThat(tickets.timeline())
                    .extracting(
                            entry -> entry.what().zh(), entry -> entry.what().en(), PublicEntry::reply)
                    .contains(tuple("采纳情况：采纳", "suggestion adopted", "未使用门票七日内可原路退款。"))
                    .contains(tuple("办结：评价期满未评价", "closed: nobody rated it in time", null));
        }
    }

    @Test
    void theSeatsAreAdoptedAndThereBeforeTheDateThatWasNamed() {
        try (Stage stage = Unwatched.stage()) {
            PublicCase seats = stage.shown(AdoptedSuggestions.play(stage).seats());

            assertThat(Unwatched.words(seats.timeline())).endsWith("二楼新增 288 个自习座位。");
            assertThat(seats.clocks())
                    .filteredOn(clock -> clock.goal().equals(GoalName.COMMITMENT))
                    .singleElement()
                    .satisfies(clock -> {
                        assertThat(clock.due()).isEqualTo(Instant.parse("2026-10-31T16:00:00Z"));
                        assertThat(clock.stoppedAt()).isEqualTo(Instant.parse("2026-10-20T01:00:00Z"));
                        assertThat(clock.late()).isFalse();
                    });
        }
    }

    @Test
    void theFasterCheckIsFollowedFromPartlyToAdopted() {
        try (Stage stage = Unwatched.stage()) {
            PublicCase check = stage.shown(AdoptedSuggestions.play(stage).check());

            assertThat(check.timeline())
                    .filteredOn(entry -> entry.what().en().startsWith("suggestion "))
                    .extracting(PublicEntry::at, entry -> entry.what().en(), PublicEntry::reply)
                    .containsExactly(
                            tuple(
                                    Instant.parse("2026-10-12T01:00:00Z"),
                                    "suggestion partly adopted",
                                    "两站试点智能安检，由五分钟缩短到一分钟。"),
                            tuple(
                                    Instant.parse("2026-11-16T01:00:00Z"),
                                    "suggestion adopted",
                                    "全线启用智能安检，由五分钟缩短到 10 至 15 秒。"));
        }
    }
}
