package io.github.redress.complaint;

import static io.github.redress.complaint.Complaints.CENTRE;
import static io.github.redress.complaint.Complaints.LIGHTING;
import static io.github.redress.complaint.Complaints.MONDAY_NINE;
import static io.github.redress.complaint.Complaints.OLD_LAMPS;
import static io.github.redress.complaint.Complaints.POWER;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.Actor;
import io.github.redress.CategoryPath;
import io.github.redress.Channel;
import io.github.redress.ComplaintKind;
import io.github.redress.ContentHash;
import io.github.redress.DepartmentId;
import io.github.redress.DistrictPath;
import io.github.redress.Role;
import io.github.redress.Text;
import io.github.redress.access.AccessPolicy;
import io.github.redress.access.Masking;
import io.github.redress.access.OwnCase;
import io.github.redress.access.PublicCase;
import io.github.redress.access.PublicClock;
import io.github.redress.access.PublicEntry;
import io.github.redress.access.PublicMainCase;
import io.github.redress.access.PublicProgress;
import io.github.redress.access.PublicWords;
import io.github.redress.access.TipOffGuard;
import io.github.redress.complaint.ComplaintCommand.AcceptComplaint;
import io.github.redress.complaint.ComplaintCommand.AcknowledgeAssignment;
import io.github.redress.complaint.ComplaintCommand.DispatchComplaint;
import io.github.redress.complaint.ComplaintCommand.ReceiveComplaint;
import io.github.redress.complaint.ComplaintCommand.ReplyToComplaint;
import io.github.redress.complaint.ComplaintEvent.ComplaintReceived;
import io.github.redress.complaint.HandlingCommand.SendInterimReply;
import io.github.redress.complaint.PrivacyCommand.ChoosePublicity;
import io.github.redress.complaint.PrivacyCommand.GoAnonymous;
import io.github.redress.sla.GoalName;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What everybody sees of a complaint, what its person sees, and who sees nothing of it. */
class OnlookersTest {

    private static final Map<SealedText, String> SAFE = new HashMap<>();
    private static final SealedText TITLE = sealed(1, "The lamp is dark");
    private static final SealedText STORY = sealed(2, "Call me on 13912345678, it is dark.");
    private static final SealedText PLACE = sealed(3, "gate 4");
    private static final SealedText NAME = sealed(4, "Zhang");
    private static final SealedText PHONE = sealed(5, "13912345678");
    private static final SealedText PUBLIC_ANSWER = sealed(6, "We come tomorrow. Zhang, 13912345678.");
    private static final SealedText PRIVATE_ANSWER = sealed(7, "We phone you on 13912345678.");

    @Test
    void everybodySeesWhereItStandsAndItsPublicAnswersMasked() {
        Complaints.Case lamp = answered(ComplaintKind.ASSISTANCE, Visibility.PRIVATE);

        PublicCase shown = shown(lamp, MONDAY_NINE.plusSeconds(60));

        assertThat(shown.number()).isEqualTo("20260914-ABC123");
        assertThat(shown.kind()).isEqualTo(ComplaintKind.ASSISTANCE);
        assertThat(shown.category()).isEqualTo(CategoryPath.of("roads/lighting"));
        assertThat(shown.district()).isEqualTo(DistrictPath.of("wuchang"));
        assertThat(shown.state()).isEqualTo(ComplaintState.REPLIED);
        assertThat(shown.progress()).isEqualTo(PublicProgress.HANDLED);
        assertThat(shown.receivedAt()).isEqualTo(MONDAY_NINE);
        assertThat(shown.words()).isNull();
        assertThat(shown.main()).isNull();
        assertThat(shown.supporters()).isZero();
        assertThat(shown.timeline())
                .extracting(entry -> entry.what().en())
                .containsExactly(
                        "request for assistance received",
                        "accepted",
                        "dispatched",
                        "acknowledged",
                        "interim reply",
                        "replied (resolved)");
        assertThat(shown.timeline().get(4).reply()).isNull();
        assertThat(shown.timeline().get(5).reply())
                .startsWith("We come tomorrow.")
                .doesNotContain("13912345678")
                .isEqualTo(Masking.shipped().apply("We come tomorrow. Zhang, 13912345678."));
    }

    @Test
    void everybodySeesEachPromiseAndWhetherItWasKept() {
        PublicCase shown = shown(begun(ComplaintKind.ASSISTANCE, Visibility.PRIVATE), MONDAY_NINE.plusSeconds(7_201));

        assertThat(shown.clocks())
                .containsExactly(new PublicClock(
                        GoalName.ACCEPTANCE, null, MONDAY_NINE.plusSeconds(7_200), false, false, null, true));
        assertThat(shown.clocks().get(0).label()).isEqualTo(Text.of("受理", "acceptance"));
        assertThat(shown.progress()).isEqualTo(PublicProgress.WAITING);
    }

    @Test
    void everybodyReadsTheStoryOnlyWhereItsPersonWantsThatAndMasked() {
        assertThat(shown(begun(ComplaintKind.ASSISTANCE, Visibility.PUBLIC), MONDAY_NINE)
                        .words())
                .isEqualTo(new PublicWords(
                        "The lamp is dark", Masking.shipped().apply("Call me on 13912345678, it is dark.")));
        assertThat(shown(begun(ComplaintKind.ASSISTANCE, Visibility.PRIVATE), MONDAY_NINE)
                        .words())
                .isNull();
    }

    @Test
    void nobodyReadsATipOffWhateverItsPersonWants() {
        assertThat(shown(begun(ComplaintKind.TIP_OFF, Visibility.PUBLIC), MONDAY_NINE)
                        .words())
                .isNull();
    }

    @Test
    void storyOfWhichEitherPartWasErasedIsNotShown() {
        Complaints.Case lamp = begun(ComplaintKind.ASSISTANCE, Visibility.PUBLIC);

        for (SealedText erased : List.of(TITLE, STORY)) {
            assertThat(PublicCase.of(
                                    lamp.events(),
                                    MONDAY_NINE,
                                    text -> text.equals(erased) ? Optional.empty() : Optional.of(SAFE.get(text)))
                            .words())
                    .isNull();
        }
    }

    @Test
    void personReadsTheirOwnWordsAndAllThatWasWrittenToThem() {
        Complaints.Case lamp = answered(ComplaintKind.ASSISTANCE, Visibility.PUBLIC);
        lamp.give(new GoAnonymous(), MONDAY_NINE);
        PublicCase shown = shown(lamp, MONDAY_NINE);

        OwnCase own = OwnCase.of(lamp.events(), shown, OnlookersTest::open);

        assertThat(own.shown()).isEqualTo(shown);
        assertThat(own.publicity()).isEqualTo(Visibility.PUBLIC);
        assertThat(own.anonymous()).isTrue();
        assertThat(List.of(own.title(), own.text(), own.place(), own.name(), own.phone()))
                .containsExactly(
                        "The lamp is dark", "Call me on 13912345678, it is dark.", "gate 4", "Zhang", "13912345678");
        assertThat(own.told())
                .extracting(OwnCase.Told::words)
                .containsExactly("We phone you on 13912345678.", "We come tomorrow. Zhang, 13912345678.");
        assertThat(own.told())
                .extracting(OwnCase.Told::step)
                .extracting(PublicEntry::what)
                .extracting(Text::en)
                .containsExactly("interim reply", "replied (resolved)");
        assertThat(own.told()).extracting(OwnCase.Told::at).containsOnly(MONDAY_NINE);
    }

    @Test
    void personWhoseWordsWereErasedStillSeesThatTheyWereAnswered() {
        Complaints.Case lamp = answered(ComplaintKind.ASSISTANCE, Visibility.PUBLIC);

        OwnCase own = OwnCase.of(lamp.events(), shown(lamp, MONDAY_NINE), text -> Optional.empty());

        assertThat(own.title()).isNull();
        assertThat(own.phone()).isNull();
        assertThat(own.told())
                .hasSize(2)
                .allSatisfy(told -> assertThat(told.words()).isNull());
    }

    @Test
    void ownCaseInALogHasNobodysWords() {
        Complaints.Case lamp = answered(ComplaintKind.ASSISTANCE, Visibility.PUBLIC);

        OwnCase own = OwnCase.of(lamp.events(), shown(lamp, MONDAY_NINE), OnlookersTest::open);

        assertThat(own).hasToString("OwnCase[20260914-ABC123]");
        assertThat(own.told().get(0)).hasToString("Told[2026-09-14T01:00:00Z]");
    }

    @Test
    void whatGoesOnInAnotherShowsThatOneWithoutItsNumber() {
        PublicCase own = shown(answered(ComplaintKind.ASSISTANCE, Visibility.PUBLIC), MONDAY_NINE);
        PublicCase main = shown(begun(ComplaintKind.ASSISTANCE, Visibility.PUBLIC), MONDAY_NINE);

        PublicCase both = own.goingOnIn(main);

        assertThat(both.main())
                .isEqualTo(new PublicMainCase(
                        main.state(), main.progress(), main.receivedAt(), 0, main.timeline(), main.clocks()));
        assertThat(both.number()).isEqualTo(own.number());
        assertThat(both.timeline()).isEqualTo(own.timeline());
        assertThat(both.words()).isEqualTo(own.words());
        assertThat(both.progress()).as("has an answer of its own").isEqualTo(PublicProgress.HANDLED);
    }

    @Test
    void duplicateIsAsFarAsTheOneThatItGoesOnIn() {
        Complaints.Case main = begun(ComplaintKind.ASSISTANCE, Visibility.PRIVATE);
        Complaints.Case twin = Complaints.Case.another(2, received(ComplaintKind.ASSISTANCE), MONDAY_NINE);
        twin.give(new LinkCommand.BecomeDuplicate(Action.LINK_DUPLICATE, main.complaint()), MONDAY_NINE);
        PublicCase shown = shown(twin, MONDAY_NINE);

        assertThat(shown.state()).isEqualTo(ComplaintState.DUPLICATE);
        assertThat(shown.goingOnIn(shown(main, MONDAY_NINE)).progress()).isEqualTo(PublicProgress.WAITING);
        assertThat(shown.goingOnIn(shown(answered(ComplaintKind.ASSISTANCE, Visibility.PRIVATE), MONDAY_NINE))
                        .progress())
                .isEqualTo(PublicProgress.HANDLED);
    }

    @Test
    void tipOffIsHiddenFromWhomItAccusesAndWhoTookOverAndFromNobodyElse() {
        TipOffGuard guard = new TipOffGuard(Complaints.rulebook().departments());
        Complaint tipOff = Complaints.Case.begun(received(ComplaintKind.TIP_OFF, OLD_LAMPS), MONDAY_NINE)
                .complaint();
        Complaint request = Complaints.Case.begun(received(ComplaintKind.ASSISTANCE), MONDAY_NINE)
                .complaint();

        assertThat(guard.hides(tipOff, OLD_LAMPS)).isTrue();
        assertThat(guard.hides(tipOff, CENTRE)).as("took over").isTrue();
        assertThat(guard.hides(tipOff, POWER)).isFalse();
        assertThat(guard.hides(request, OLD_LAMPS)).isFalse();
    }

    @Test
    void accusationReachesWhomItNamesAndWhoTookOver() {
        TipOffGuard guard = new TipOffGuard(Complaints.rulebook().departments());
        DepartmentId stranger = DepartmentId.of("stranger");

        assertThat(guard.accusedWith(CENTRE)).isEqualTo(Set.of(CENTRE, OLD_LAMPS));
        assertThat(guard.accusedWith(OLD_LAMPS)).isEqualTo(Set.of(OLD_LAMPS));
        assertThat(guard.accusedWith(stranger)).isEqualTo(Set.of(stranger));
    }

    @ParameterizedTest
    @EnumSource(Action.class)
    void everybodyDoesTheirOwnPartAndDepartmentsOnlyWhereTheyHaveOne(Action action) {
        AccessPolicy strict = AccessPolicy.strict();
        Complaint lamp = answered(ComplaintKind.ASSISTANCE, Visibility.PRIVATE).complaint();

        for (Role role : Role.values()) {
            boolean may = Lifecycle.of(action).roles().contains(role);
            if (role == Role.HANDLER || role == Role.HEAD) {
                assertThat(strict.may(new Actor(role, "li", LIGHTING), action, lamp))
                        .isEqualTo(may);
                assertThat(strict.may(new Actor(role, "li", OLD_LAMPS), action, lamp))
                        .isFalse();
                assertThat(strict.may(new Actor(role, "li", LIGHTING), action, null))
                        .isFalse();
            } else {
                assertThat(strict.may(Actor.of(role, "li"), action, lamp)).isEqualTo(may);
                assertThat(strict.may(Actor.of(role, "li"), action, null)).isEqualTo(may);
            }
        }
    }

    private static PublicCase shown(Complaints.Case lamp, Instant now) {
        return PublicCase.of(lamp.events(), now, OnlookersTest::open);
    }

    private static Optional<String> open(SealedText text) {
        return Optional.ofNullable(SAFE.get(text));
    }

    private static Complaints.Case begun(ComplaintKind kind, Visibility words) {
        Complaints.Case lamp = Complaints.Case.begun(received(kind), MONDAY_NINE);
        lamp.give(new ChoosePublicity(words), MONDAY_NINE);
        return lamp;
    }

    private static Complaints.Case answered(ComplaintKind kind, Visibility words) {
        Complaints.Case lamp = begun(kind, words);
        lamp.give(new AcceptComplaint(), MONDAY_NINE);
        lamp.give(new DispatchComplaint(LIGHTING, List.of()), MONDAY_NINE);
        lamp.give(new AcknowledgeAssignment(LIGHTING), MONDAY_NINE);
        lamp.give(new SendInterimReply(LIGHTING, Visibility.PRIVATE, PRIVATE_ANSWER), MONDAY_NINE);
        lamp.give(
                new ReplyToComplaint(LIGHTING, Outcome.RESOLVED, Visibility.PUBLIC, PUBLIC_ANSWER, List.of()),
                MONDAY_NINE);
        return lamp;
    }

    private static ReceiveComplaint received(ComplaintKind kind, DepartmentId... accused) {
        ReceiveComplaint usual = Complaints.brokenStreetLight();
        return new ReceiveComplaint(
                new ComplaintReceived(
                        "20260914-ABC123",
                        new UUID(9, 9),
                        kind,
                        Channel.QR,
                        CategoryPath.of("roads/lighting"),
                        DistrictPath.of("wuchang"),
                        TITLE,
                        STORY,
                        PLACE,
                        NAME,
                        PHONE,
                        List.of(),
                        List.of(),
                        new TreeMap<>(),
                        List.of(accused)),
                usual.routed());
    }

    private static SealedText sealed(int no, String words) {
        SealedText text = new SealedText(new UUID(1, no), ContentHash.of(words));
        SAFE.put(text, words);
        return text;
    }
}
