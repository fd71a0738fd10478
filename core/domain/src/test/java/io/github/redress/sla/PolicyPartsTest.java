package io.github.redress.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.redress.CategoryPath;
import io.github.redress.Channel;
import io.github.redress.ComplaintKind;
import io.github.redress.DepartmentId;
import io.github.redress.DistrictPath;
import io.github.redress.Subject;
import io.github.redress.calendar.CalendarId;
import io.github.redress.calendar.WorkCalendar;
import io.github.redress.calendar.WorkTimeline;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What policies, goals, pauses and extensions can be made of, and which policies cannot stand side by side. */
class PolicyPartsTest {

    private static final Instant NINE = Instant.parse("2026-09-14T01:00:00Z");
    private static final Instant TEN = NINE.plusSeconds(3_600);
    private static final Set<Milestone> NONE = Set.of();
    private static final Set<Milestone> DISPATCHED = Set.of(Milestone.DISPATCHED);
    private static final Set<Milestone> REPLIED = Set.of(Milestone.REPLIED);
    private static final Set<Milestone> CONTACTED = Set.of(Milestone.CONTACTED);

    @Test
    void clockNeedsAnEndAndEachMilestoneMeansOneThing() {
        assertThat(GoalSignals.faults(DISPATCHED, REPLIED, NONE, NONE, CONTACTED))
                .isEmpty();
        assertThatThrownBy(() -> new GoalSignals(DISPATCHED, NONE, NONE, NONE, NONE))
                .hasMessage("a clock needs a milestone that stops it");
        assertThat(GoalSignals.faults(REPLIED, REPLIED, REPLIED, CONTACTED, NONE))
                .containsExactly("REPLIED cannot be both start and stop and pause");
        assertThat(GoalSignals.faults(NONE, REPLIED, DISPATCHED, CONTACTED, CONTACTED))
                .containsExactly("CONTACTED cannot be both resume and reset");
    }

    @Test
    void clockThatAMilestonePausesNeedsOneThatLetsItGoOn() {
        String both = "milestones that pause need milestones that resume, and the other way round";

        assertThat(GoalSignals.faults(DISPATCHED, REPLIED, CONTACTED, NONE, NONE))
                .containsExactly(both);
        assertThat(GoalSignals.faults(DISPATCHED, REPLIED, NONE, CONTACTED, NONE))
                .containsExactly(both);
    }

    @Test
    void policyHasAName() {
        assertThatThrownBy(() -> SlaPolicy.of(" ", SlaBasis.DEFAULT, PolicyCondition.ANY, goal()))
                .hasMessage("policy  : the id must not be blank");
    }

    @ParameterizedTest
    @ValueSource(strings = {"P0D", "PT0S", "-PT1H", "P36526D", "PT900000H", "P1M", "five days", ""})
    void extensionIsMoreThanNothingAndAHundredYearsAtMost(String text) {
        assertThatThrownBy(() -> ExtensionAmount.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("an extension must be ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"P1D", "P36525D", "PT0.000000001S", "PT876600H"})
    void extensionIsWrittenAsItIsRead(String text) {
        assertThat(ExtensionAmount.parse(text)).hasToString(text);
    }

    @Test
    void extensionInWordsIsRefusedWithTheWords() {
        assertThatThrownBy(() -> ExtensionAmount.parse("P1M"))
                .hasMessage("an extension must be days as in P5D or time as in PT4H, was \"P1M\"");
    }

    @ParameterizedTest
    @CsvSource({"80%, 80%", "0%, 0%", "999%, 999%", "-P1D, -P1D", "P2W, P14D", "P-3D, -P3D", "-PT2H, PT-2H"})
    void alarmIsWrittenAsItIsRead(String read, String written) {
        assertThat(AlarmOffset.parse(read)).hasToString(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000%", "-1%", "P1Y", "80", "-PT", "PTx", "P100000D", ""})
    void alarmOfAnotherFormIsRefused(String text) {
        assertThatThrownBy(() -> AlarmOffset.parse(text))
                .hasMessage("an alarm like 80%, -P1D or -PT2H was wanted, was \"" + text + "\"");
    }

    @Test
    void shareOfAnAlarmIsBounded() {
        assertThatThrownBy(() -> new AlarmOffset.Share(-1)).hasMessage("a share must be 0 to 999 percent, was -1");
        assertThatThrownBy(() -> new AlarmOffset.Share(1_000)).hasMessage("a share must be 0 to 999 percent, was 1000");
    }

    @Test
    void clockThatIsNeverPausedHasNoReasonsAndNoCap() {
        assertThatThrownBy(() -> new PauseRule(true, Set.of(), Duration.ZERO))
                .hasMessage("the cap of pauses must be more than no time, was PT0S");
        assertThatThrownBy(() -> new PauseRule(true, Set.of(), Duration.ofHours(-1)))
                .hasMessage("the cap of pauses must be more than no time, was PT-1H");
        assertThatThrownBy(() -> new PauseRule(true, Set.of(), WorkTimeline.HORIZON.plusNanos(1)))
                .hasMessageStartingWith("the cap of pauses must be a hundred years at most, ");
        assertThat(new PauseRule(true, Set.of(), WorkTimeline.HORIZON).cap()).isEqualTo(WorkTimeline.HORIZON);
        assertThatThrownBy(() -> new PauseRule(false, Set.of("hearing"), null))
                .hasMessage("a clock that is never paused has no reasons and no cap, was reasons [hearing], cap null");
        assertThatThrownBy(() -> new PauseRule(false, Set.of(), Duration.ofHours(1)))
                .hasMessage("a clock that is never paused has no reasons and no cap, was reasons [], cap PT1H");
    }

    @Test
    void reasonsThatAreNamedAreTheOnlyOnes() {
        PauseRule hearings = new PauseRule(true, Set.of("hearing"), null);

        assertThat(hearings.allows("hearing")).isTrue();
        assertThat(hearings.allows("rain")).isFalse();
        assertThat(PauseRule.ANY.allows("rain")).isTrue();
        assertThat(PauseRule.NONE.allows("rain")).isFalse();
    }

    @Test
    void pausesAreTheSameHoweverTheyWereCut() {
        PauseSet whole = PauseSet.of(new Pause(NINE, TEN, "rain"));
        PauseSet halves = PauseSet.of(
                new Pause(NINE.plusSeconds(60), TEN, "rain"), new Pause(NINE, NINE.plusSeconds(60), "rain"));

        assertThat(halves).isEqualTo(whole).hasSameHashCodeAs(whole).hasToString(whole.toString());
        assertThat(whole).isNotEqualTo(PauseSet.NONE).isNotEqualTo("rain");
        assertThat(whole.toString()).contains("rain", NINE.toString(), TEN.toString());
        assertThat(PauseSet.of(new Pause(NINE, NINE, "rain")).isEmpty())
                .as("of no length")
                .isTrue();
        assertThat(whole.isEmpty()).isFalse();
    }

    @Test
    void pausesThatTouchAreOneForAllTheirReasons() {
        PauseSet both = PauseSet.of(new Pause(NINE, TEN, "rain"), new Pause(TEN, null, "hearing; rain"));

        assertThat(both.pauses()).containsExactly(new Pause(NINE, null, "hearing; rain"));
        assertThat(both.openSince()).contains(NINE);
        assertThat(PauseSet.of(new Pause(NINE, TEN, "rain"), new Pause(TEN.plusNanos(1), null, "hearing"))
                        .openSince())
                .contains(TEN.plusNanos(1));
        assertThat(PauseSet.of(new Pause(NINE, TEN, "rain")).openSince()).isEmpty();
    }

    @Test
    void longerOfTwoPausesEndsBoth() {
        assertThat(PauseSet.of(new Pause(NINE, TEN, "a"), new Pause(NINE.plusSeconds(1), TEN.minusSeconds(1), "b"))
                        .pauses())
                .containsExactly(new Pause(NINE, TEN, "a; b"));
        assertThat(PauseSet.of(new Pause(NINE, null, "a"), new Pause(NINE.plusSeconds(1), TEN, "b"))
                        .pauses())
                .containsExactly(new Pause(NINE, null, "a; b"));
    }

    @Test
    void timeLeftIsNeverLessThanNone() {
        assertThat(new Paused(Duration.ZERO).remaining()).isZero();
        assertThatThrownBy(() -> new Paused(Duration.ofNanos(-1)))
                .hasMessage("remaining time must not be negative, was PT-0.000000001S");
    }

    @Test
    void whatStandsStillPromisesNoDeadline() {
        WorkTimeline always = WorkTimeline.of(WorkCalendar.roundTheClock(CalendarId.of("always"), ZoneId.of("UTC")));
        SlaGoal goal = SlaGoal.of(GoalName.RESOLUTION, CalendarId.of("always"), new CalendarTime(Duration.ofHours(10)));

        assertThatThrownBy(() -> Promise.of(goal, always, NINE, PauseSet.of(new Pause(TEN, null, "rain"))))
                .hasMessageStartingWith("goal RESOLUTION is paused and promises nothing, was [");
    }

    @Test
    void conditionHoldsWhereEverySetHasTheComplaint() {
        Subject lamp = Subject.of(
                        ComplaintKind.ASSISTANCE,
                        CategoryPath.of("roads/lighting"),
                        DistrictPath.of("wuchang"),
                        Channel.QR,
                        NINE)
                .withTags(Set.of("dark"));
        DepartmentId lamps = DepartmentId.of("lamps");

        assertThat(PolicyCondition.ANY.holds(lamp, null)).isTrue();
        assertThat(PolicyCondition.kind(ComplaintKind.ASSISTANCE).holds(lamp, null))
                .isTrue();
        assertThat(PolicyCondition.kind(ComplaintKind.TIP_OFF).holds(lamp, null))
                .isFalse();
        assertThat(PolicyCondition.category(CategoryPath.of("roads")).holds(lamp, null))
                .isTrue();
        assertThat(PolicyCondition.category(CategoryPath.of("parks")).holds(lamp, null))
                .isFalse();
        assertThat(PolicyCondition.tag("dark", "wet").holds(lamp, null)).isTrue();
        assertThat(PolicyCondition.tag("wet").holds(lamp, null)).isFalse();
        assertThat(channel(Channel.QR).holds(lamp, null)).isTrue();
        assertThat(channel(Channel.WEB).holds(lamp, null)).isFalse();
        assertThat(lead(lamps).holds(lamp, lamps)).isTrue();
        assertThat(lead(lamps).holds(lamp, DepartmentId.of("power"))).isFalse();
        assertThat(lead(lamps).holds(lamp, null)).as("before there is a lead").isFalse();
    }

    @Test
    void policiesOfOneGroundThatMayMeetCannotStandSideBySide() {
        PolicyCondition any = PolicyCondition.ANY;
        PolicyCondition roads = PolicyCondition.category(CategoryPath.of("roads"));
        PolicyCondition lamps = PolicyCondition.category(CategoryPath.of("roads/lighting"));
        PolicyCondition parks = PolicyCondition.category(CategoryPath.of("parks"));

        assertThat(tied(SlaBasis.STATUTE, any, channel(Channel.QR))).isTrue();
        assertThat(tied(SlaBasis.STATUTE, channel(Channel.WEB), channel(Channel.QR)))
                .isFalse();
        assertThat(tied(SlaBasis.STATUTE, lead(DepartmentId.of("a")), lead(DepartmentId.of("b"))))
                .isFalse();
        assertThat(tied(SlaBasis.STATUTE, lead(DepartmentId.of("a")), channel(Channel.QR)))
                .isTrue();
        assertThat(tied(SlaBasis.STATUTE, roads, lamps)).isTrue();
        assertThat(tied(SlaBasis.STATUTE, lamps, roads)).isTrue();
        assertThat(tied(SlaBasis.STATUTE, roads, parks)).isFalse();
        assertThat(tied(SlaBasis.STATUTE, any, parks)).isTrue();
        assertThat(tied(SlaBasis.STATUTE, parks, any)).isTrue();
        assertThat(tied(SlaBasis.CATEGORY, roads, lamps))
                .as("the deeper category holds")
                .isFalse();
        assertThat(tied(SlaBasis.CATEGORY, roads, roads)).isTrue();
        assertThat(tied(
                        SlaBasis.KIND,
                        PolicyCondition.kind(ComplaintKind.PRAISE),
                        PolicyCondition.kind(ComplaintKind.TIP_OFF)))
                .isFalse();
    }

    @Test
    void policiesThatFollowEachOtherInTimeDoNotMeet() {
        SlaPolicy first = policy("first", null, NINE);

        assertThat(SlaPolicies.fault(first, policy("next", NINE, null))).isEmpty();
        assertThat(SlaPolicies.fault(policy("next", NINE, null), first)).isEmpty();
        assertThat(SlaPolicies.fault(first, policy("early", NINE.minusNanos(1), null)))
                .contains("the policies first and early, both DEFAULT, hold for the same complaints at the same time");
        assertThat(SlaPolicies.fault(policy("early", NINE.minusNanos(1), null), first))
                .isPresent();
    }

    private static boolean tied(SlaBasis basis, PolicyCondition a, PolicyCondition b) {
        return SlaPolicies.fault(SlaPolicy.of("a", basis, a, goal()), SlaPolicy.of("b", basis, b, goal()))
                .isPresent();
    }

    private static SlaPolicy policy(String id, @Nullable Instant from, @Nullable Instant to) {
        return new SlaPolicy(id, SlaBasis.DEFAULT, PolicyCondition.ANY, from, to, List.of(goal()));
    }

    private static PolicyCondition channel(Channel channel) {
        return new PolicyCondition(Set.of(), Set.of(), Set.of(), Set.of(channel), Set.of());
    }

    private static PolicyCondition lead(DepartmentId lead) {
        return new PolicyCondition(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(lead));
    }

    private static SlaGoal goal() {
        return SlaGoal.of(GoalName.RESOLUTION, CalendarId.of("office"), WorkingDays.of(5));
    }
}
