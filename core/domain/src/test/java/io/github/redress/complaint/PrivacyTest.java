package io.github.redress.complaint;

import static io.github.redress.complaint.Complaints.LIGHTING;
import static io.github.redress.complaint.Complaints.MONDAY_NINE;
import static io.github.redress.complaint.Complaints.POWER;
import static io.github.redress.complaint.Complaints.WORDS;
import static io.github.redress.complaint.Complaints.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.redress.ComplaintId;
import io.github.redress.complaint.ComplaintCommand.ReceiveComplaint;
import io.github.redress.complaint.ComplaintCommand.WithdrawComplaint;
import io.github.redress.complaint.LinkCommand.CountDuplicate;
import io.github.redress.complaint.LinkCommand.GoOnAlone;
import io.github.redress.complaint.LinkCommand.JoinComplaint;
import io.github.redress.complaint.LinkCommand.LeaveComplaint;
import io.github.redress.complaint.LinkCommand.ReleaseDuplicate;
import io.github.redress.complaint.PrivacyCommand.ChoosePublicity;
import io.github.redress.complaint.PrivacyCommand.ErasePersonalData;
import io.github.redress.complaint.PrivacyCommand.GoAnonymous;
import io.github.redress.complaint.PrivacyCommand.LiftLegalHold;
import io.github.redress.complaint.PrivacyCommand.SetLegalHold;
import io.github.redress.complaint.PrivacyEvent.LegalHoldLifted;
import io.github.redress.complaint.PrivacyEvent.LegalHoldSet;
import io.github.redress.complaint.PrivacyEvent.PersonalDataErased;
import io.github.redress.complaint.PrivacyEvent.PublicityChosen;
import io.github.redress.complaint.PrivacyEvent.WentAnonymous;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a person decides about their own data, what the law does with them, and who else joins in. */
class PrivacyTest {

    private static final Instant TEN = MONDAY_NINE.plus(Duration.ofHours(1));
    private static final UUID WANG = new UUID(20, 1);
    private static final ComplaintId TWIN = ComplaintId.of(new UUID(7, 9));

    private final Complaints.Case lamp = Complaints.Case.begun(Complaints.brokenStreetLight(), MONDAY_NINE);

    @Test
    void nothingIsPublicUntilItsPersonSaysSo() {
        assertThat(privacy()).isEqualTo(new Privacy(Visibility.PRIVATE, false, false, null));

        assertThat(events(lamp.give(new ChoosePublicity(Visibility.PUBLIC), TEN)))
                .containsExactly(new PublicityChosen(Visibility.PUBLIC));
        assertThat(privacy().words()).isEqualTo(Visibility.PUBLIC);
        assertThat(events(lamp.give(new ChoosePublicity(Visibility.PUBLIC), TEN)))
                .as("it is so already")
                .isEmpty();
        lamp.give(new ChoosePublicity(Visibility.PRIVATE), TEN);
        assertThat(privacy().words()).isEqualTo(Visibility.PRIVATE);
    }

    @Test
    void personMaySaySoFromTheFirst() {
        ReceiveComplaint usual = Complaints.brokenStreetLight();

        Decision decision = Complaint.begin(
                new ReceiveComplaint(usual.received(), usual.routed(), Visibility.PUBLIC),
                MONDAY_NINE,
                Complaints.rulebook());

        assertThat(events(decision).subList(0, 3))
                .containsExactly(usual.received(), usual.routed(), new PublicityChosen(Visibility.PUBLIC));
        assertThat(events(Complaint.begin(usual, MONDAY_NINE, Complaints.rulebook())))
                .noneMatch(event -> event instanceof PublicityChosen);
    }

    @Test
    void wordsOfATipOffAreNeverPublic() {
        ReceiveComplaint tipOff = Complaints.tipOffAgainst(POWER);
        Complaints.Case begun = Complaints.Case.begun(tipOff, MONDAY_NINE);
        String never = "INVALID_REQUEST the words of a tip-off are never made public / 举报件内容不予公开";

        assertThat(refusal(begun.give(new ChoosePublicity(Visibility.PUBLIC), TEN)))
                .isEqualTo(never);
        assertThat(refusal(Complaint.begin(
                        new ReceiveComplaint(tipOff.received(), tipOff.routed(), Visibility.PUBLIC),
                        MONDAY_NINE,
                        Complaints.rulebook())))
                .isEqualTo(never);
    }

    @Test
    void whoWentAnonymousStaysSo() {
        assertThat(events(lamp.give(new GoAnonymous(), TEN))).containsExactly(new WentAnonymous());
        assertThat(privacy().anonymous()).isTrue();
        assertThat(events(lamp.give(new GoAnonymous(), TEN))).isEmpty();
    }

    @Test
    void erasureSaysHowMuchAndWhenAndNothingOfNothing() {
        lamp.give(new WithdrawComplaint(null), TEN);

        assertThat(events(lamp.give(new ErasePersonalData(ErasureBasis.REQUEST, 0), TEN)))
                .isEmpty();
        assertThat(events(lamp.give(new ErasePersonalData(ErasureBasis.REQUEST, 1), TEN)))
                .containsExactly(new PersonalDataErased(ErasureBasis.REQUEST, 1));
        assertThat(privacy().erasedAt()).isEqualTo(TEN);
        assertThatThrownBy(() -> new PersonalDataErased(ErasureBasis.REQUEST, 0))
                .hasMessage("pieces must be 1 or more, was 0");
    }

    @Test
    void nothingIsErasedUnderLegalHold() {
        String held = "LEGAL_HOLD the complaint is under legal hold; nothing in it is erased / 该诉求处于法定保全状态，不得删除个人信息";
        lamp.give(new JoinComplaint(new Supporter(WANG, WANG, null), Set.of(new UUID(20, 9))), TEN);
        lamp.give(new WithdrawComplaint(null), TEN);

        assertThat(events(lamp.give(new SetLegalHold(WORDS), TEN))).containsExactly(new LegalHoldSet(WORDS));

        assertThat(privacy().held()).isTrue();
        assertThat(refusal(lamp.give(new ErasePersonalData(ErasureBasis.REQUEST, 5), TEN)))
                .isEqualTo(held);
        assertThat(refusal(lamp.give(new LeaveComplaint(WANG), TEN))).isEqualTo(held);
        assertThat(refusal(lamp.give(new SetLegalHold(WORDS), TEN)))
                .isEqualTo("ILLEGAL_STATE the complaint is under legal hold already / 该诉求已处于法定保全状态");

        assertThat(events(lamp.give(new LiftLegalHold(WORDS), TEN))).containsExactly(new LegalHoldLifted(WORDS));
        assertThat(privacy().held()).isFalse();
        assertThat(refusal(lamp.give(new LiftLegalHold(WORDS), TEN)))
                .isEqualTo("ILLEGAL_STATE the complaint is not under legal hold / 该诉求未处于法定保全状态");
        assertThat(events(lamp.give(new LeaveComplaint(WANG), TEN))).containsExactly(new LinkEvent.SupporterLeft(WANG));
    }

    @Test
    void whatIsSaidTwiceOfADuplicateIsWrittenDownOnce() {
        CountDuplicate count = new CountDuplicate(TWIN, List.of(WANG));

        assertThat(events(lamp.give(count, TEN))).containsExactly(new LinkEvent.DuplicateCounted(TWIN, List.of(WANG)));
        assertThat(events(lamp.give(count, TEN))).isEmpty();
        assertThat(events(lamp.give(new CountDuplicate(TWIN, List.of(WANG, new UUID(20, 2))), TEN)))
                .as("somebody more joined it")
                .hasSize(1);
        assertThat(events(lamp.give(new ReleaseDuplicate(TWIN), TEN)))
                .containsExactly(new LinkEvent.DuplicateReleased(TWIN));
        assertThat(events(lamp.give(new ReleaseDuplicate(TWIN), TEN))).isEmpty();
    }

    @Test
    void whatIsNoDuplicateGoesOnByItselfAlready() {
        assertThat(refusal(lamp.give(new GoOnAlone(), TEN)))
                .startsWith("ILLEGAL_STATE ")
                .contains(" / ");
        assertThat(lamp.complaint().proceedings().links().main()).isNull();
        assertThat(lamp.complaint().assignmentOf(LIGHTING)).isEmpty();
    }

    private Privacy privacy() {
        return lamp.complaint().proceedings().privacy();
    }

    private static List<ComplaintEvent> events(Decision decision) {
        assertThat(decision).isInstanceOf(Decision.Done.class);
        return ((Decision.Done) decision).events();
    }
}
