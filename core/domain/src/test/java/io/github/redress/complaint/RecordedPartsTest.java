package io.github.redress.complaint;

import static io.github.redress.complaint.Complaints.LIGHTING;
import static io.github.redress.complaint.Complaints.MONDAY_NINE;
import static io.github.redress.complaint.Complaints.PICTURE;
import static io.github.redress.complaint.Complaints.WORDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.redress.Actor;
import io.github.redress.ComplaintId;
import io.github.redress.ComplaintKind;
import io.github.redress.ContentHash;
import io.github.redress.complaint.AftermathEvent.AdoptionRecorded;
import io.github.redress.complaint.AftermathEvent.ComplaintClosed;
import io.github.redress.complaint.AftermathEvent.ReviewDecided;
import io.github.redress.complaint.AftermathEvent.VerdictGiven;
import io.github.redress.complaint.ComplaintEvent.AcceptanceDeclined;
import io.github.redress.complaint.ComplaintEvent.AnsweredDirectly;
import io.github.redress.complaint.ComplaintEvent.ComplaintAccepted;
import io.github.redress.complaint.ComplaintEvent.ComplaintReplied;
import io.github.redress.complaint.ComplaintEvent.ComplaintTerminated;
import io.github.redress.complaint.HandlingEvent.CommitmentPlanned;
import io.github.redress.complaint.HandlingEvent.FilesAdded;
import io.github.redress.complaint.HandlingEvent.InterimReplySent;
import io.github.redress.complaint.HandlingEvent.ReplyApproved;
import io.github.redress.complaint.HandlingEvent.ReplySubmitted;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What may stand in a record at all, and which of its words its person reads. */
class RecordedPartsTest {

    static Stream<ComplaintEvent> toldToThePerson() {
        ReplySubmitted submitted =
                new ReplySubmitted(1, LIGHTING, Outcome.RESOLVED, Visibility.PRIVATE, WORDS, List.of());
        return Stream.of(
                new AcceptanceDeclined(DeclineReason.OTHER, WORDS),
                new AnsweredDirectly(Outcome.EXPLAINED, Visibility.PRIVATE, WORDS),
                new ComplaintTerminated(null, WORDS),
                new ComplaintReplied(1, LIGHTING, Outcome.RESOLVED, Visibility.PRIVATE, WORDS),
                new InterimReplySent(1, LIGHTING, Visibility.PRIVATE, WORDS),
                new CommitmentPlanned(1, LIGHTING, LocalDate.of(2026, 9, 30), Visibility.PRIVATE, WORDS),
                new ReplyApproved(MONDAY_NINE, submitted),
                new ComplaintClosed(CloseCause.DECIDED, WORDS),
                new VerdictGiven(true, true, null, WORDS),
                new ReviewDecided(1, ReviewResult.UPHELD, null, Visibility.PRIVATE, WORDS),
                new AdoptionRecorded(LIGHTING, Adoption.ADOPTED, WORDS));
    }

    @ParameterizedTest
    @MethodSource("toldToThePerson")
    void whatIsWrittenToThePersonIsTheirsToReadInPrivateToo(ComplaintEvent event) {
        assertThat(event.toldToThePerson()).isEqualTo(WORDS);
    }

    @Test
    void stepWithoutWordsTellsNone() {
        assertThat(new ComplaintAccepted().toldToThePerson()).isNull();
    }

    @Test
    void answerHasTheFilesThatCameWithItAndNoneOfAnOlderRelease() {
        assertThat(new ComplaintReplied(1, LIGHTING, Outcome.RESOLVED, Visibility.PUBLIC, WORDS, List.of(PICTURE))
                        .attachments())
                .containsExactly(PICTURE);
        assertThat(new ComplaintReplied(1, LIGHTING, Outcome.RESOLVED, Visibility.PUBLIC, WORDS).attachments())
                .isEmpty();
    }

    @Test
    void fileHasAMediaTypeAndIsNotEmpty() {
        ContentHash hash = ContentHash.of("sealed");

        assertThat(new AttachedFile(WORDS, "image/jpeg", 1, hash).ref()).isEqualTo(WORDS.ref());
        assertThatThrownBy(() -> new AttachedFile(WORDS, "jpeg", 1, hash))
                .hasMessage("mediaType must be as in image/jpeg, was \"jpeg\"");
        assertThatThrownBy(() -> new AttachedFile(WORDS, "image/jpeg", 0, hash))
                .hasMessage("size must be at least 1 byte, was 0");
        assertThatThrownBy(() -> new FilesAdded(List.of())).hasMessage("files must hold at least one");
    }

    @Test
    void numbersOfACityAreNoneOrMoreAndEachChangesAlone() {
        CaseRules usual = CaseRules.usual();

        assertThat(usual.withContests(0)).isEqualTo(usual.withContests(3).withContests(0));
        assertThat(usual.withContests(5).contests()).isEqualTo(5);
        assertThat(usual.withReworks(5).reworks()).isEqualTo(5);
        assertThat(usual.withReviews(5).reviews()).isEqualTo(5);
        assertThat(usual.withExtensions(5).extensions()).isEqualTo(5);
        assertThat(usual.verifyingBadRatings().verifiesBadRatings()).isTrue();
        assertThat(usual.reviewing(Set.of(ComplaintKind.TIP_OFF)).reviewedReplies())
                .containsExactly(ComplaintKind.TIP_OFF);
        for (IntFunction<CaseRules> change : List.<IntFunction<CaseRules>>of(
                usual::withContests, usual::withReworks, usual::withReviews, usual::withExtensions)) {
            assertThat(change.apply(0)).isNotEqualTo(usual);
            assertThatThrownBy(() -> change.apply(-1)).hasMessageEndingWith(" must be 0 or more, was -1");
        }
    }

    @Test
    void decisionHasNoMoreInstantsThanEventsAndARefusalAReason() {
        assertThatThrownBy(() -> new Decision.Done(List.of(), List.of(MONDAY_NINE)))
                .hasMessage("1 instants for 0 events are too many");
        assertThatThrownBy(() -> new Decision.Refused(RefusalCode.NO_LEAD, List.of()))
                .hasMessage("a refusal NO_LEAD needs a reason");
    }

    @Test
    void timeComesFirstInADecisionAndHappensWhenItDid() {
        Decision.Done done = new Decision.Done(
                List.of(new ComplaintAccepted(), new ComplaintAccepted()), List.of(MONDAY_NINE.minusSeconds(60)));

        assertThat(done.isMadeByTime(0)).isTrue();
        assertThat(done.isMadeByTime(1)).isFalse();
        assertThat(done.at(0, MONDAY_NINE)).isEqualTo(MONDAY_NINE.minusSeconds(60));
        assertThat(done.at(1, MONDAY_NINE)).isEqualTo(MONDAY_NINE);
    }

    @Test
    void onlyTheFirstEventFollowsNone() {
        ContentHash before = ContentHash.of("before");

        assertThat(recorded(1, null).previous()).isNull();
        assertThat(recorded(2, before).previous()).isEqualTo(before);
        assertThatThrownBy(() -> recorded(1, before))
                .hasMessage("event 1 of 00000000-0000-0007-0000-000000000007 has previous hash " + before
                        + "; only the first has none");
        assertThatThrownBy(() -> recorded(2, null))
                .hasMessage("event 2 of 00000000-0000-0007-0000-000000000007 has previous hash null;"
                        + " only the first has none");
    }

    private static Recorded recorded(long version, @Nullable ContentHash previous) {
        return new Recorded(
                ComplaintId.of(new UUID(7, 7)),
                version,
                MONDAY_NINE,
                MONDAY_NINE,
                Actor.system("test"),
                new TreeMap<>(),
                previous,
                new ComplaintAccepted());
    }
}
